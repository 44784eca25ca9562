import type {Component} from 'svelte';

/** The panes of the dialog in order; each is fetched when it is opened first, and finds what it needs in its context. */
export const PUBLISH_PANES = {
  embed: () => import('./EmbedPane.svelte'),
  picture: () => import('./PicturePane.svelte'),
  film: () => import('./FilmPane.svelte'),
  file: () => import('./FilePane.svelte'),
  data: () => import('./DataPane.svelte'),
  cite: () => import('./CitePane.svelte')
} satisfies Record<string, () => Promise<{default: Component}>>;

export type PublishPane = keyof typeof PUBLISH_PANES;

/** Panes that make files: what should not be told is left out of them. A link leads to all that the map holds. */
export const CAREFUL_PANES: readonly PublishPane[] = ['picture', 'film', 'file', 'data'];
