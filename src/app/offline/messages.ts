/**
 * What a page asks of a service worker that waits: to take the place of the one before it. With `loaded`, the addresses of
 * what the page has loaded, only if the page is of the new version already.
 */
export interface TakeOver {
  readonly type: 'take-over';
  readonly loaded?: readonly string[];
}

/**
 * What comes of it, sent through the port of the message. `older`: the page has loaded what the new version does not have.
 * `others`: another window would be left without the files of its version.
 */
export type TakeOverAnswer = 'done' | 'older' | 'others';

/** What a service worker tells all pages while it is being installed: there is no room for its files. */
export interface NoRoom {
  readonly type: 'no-room';
}
