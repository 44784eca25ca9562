/** Name of the cache for the pages below an address: other folders of the site may hold other maps. */
export function cacheName(scope: string): string {
  return `dateline ${scope}`;
}
