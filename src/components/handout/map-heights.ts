/** Width of every map in px, before the paper scales it: about that of the text on Letter. */
export const MAP_WIDTH = 720;

/** Height in px of a map while it is not known how much room there is, and where there is too little for any other. */
export const FIRST_HEIGHT = 380;

/** A page gives its map so much, whatever else stands on it. */
const LEAST = 320;
const MOST = 480;

/** Height in CSS px that a page of Letter leaves between its margins, less a line. It is shorter than A4. */
const ROOM = 950;

/**
 * Heights in px at which the maps of pages that are laid out fill one page of Letter with everything else, so that nothing
 * goes on to the next page for a line or two. A page that is too long for that keeps its map as it is.
 */
export function mapHeights(pages: Iterable<Element>): readonly number[] {
  return Array.from(pages, (page) => {
    const map = page.querySelector('figure svg')?.getBoundingClientRect();
    if (!map || map.width === 0) return FIRST_HEIGHT;
    const others = page.getBoundingClientRect().height - map.height;
    const height = Math.floor(((ROOM - others) * MAP_WIDTH) / map.width);
    return height < LEAST ? FIRST_HEIGHT : Math.min(MOST, height);
  });
}
