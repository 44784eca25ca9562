/** Panes of the reading drawer, in order. */
export const DRAWER_TABS = ['list', 'record', 'known', 'story', 'issues'] as const;
export type DrawerTab = (typeof DRAWER_TABS)[number];
