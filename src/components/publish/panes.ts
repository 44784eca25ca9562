import type {Component} from 'svelte';

/** The panes of the dialog in order; each is fetched when it is opened first, and finds what it needs in its context. */
export const PUBLISH_PANES = {
  embed: () => import('./EmbedPane.svelte'),
  picture: () => import('./PicturePane.svelte'),
  film: () => import('./FilmPane.svelte'),
  file: () => import('./FilePane.svelte'),
  cite: () => import('./CitePane.svelte')
} satisfies Record<string, () => Promise<{default: Component}>>;

export type PublishPane = keyof typeof PUBLISH_PANES;
