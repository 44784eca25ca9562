/**
 * The tab that an arrow leads to from the one that is shown, round at the ends, in the direction in which the list reads; null
 * for other keys. Call it with a key of the list of tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
 */
export function arrowedTab<T>(event: KeyboardEvent, tabs: readonly T[], shown: T): T | null {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return null;
  event.preventDefault();
  const rtl = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const step = (event.key === 'ArrowRight') === rtl ? -1 : 1;
  return tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length]!;
}
