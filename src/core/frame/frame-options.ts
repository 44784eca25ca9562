import {readPairs} from '../snapshot/fragment-text.ts';

/** Longer lists of pages are nobody's. */
const MOST_ORIGINS = 20;

/** What the address of a frame asks for beside the view. */
export interface FrameOptions {
  /** Origins of the pages that may talk to the map, `*` for every page; none when nothing is allowed. */
  readonly allow: readonly string[];
  /** Whether the map plays by itself. */
  readonly autoplay: boolean;
  /** Name of the frame in the messages about its height. */
  readonly name: string;
}

/**
 * Reads the options of a frame from the fragment and the query of its address: `allow` is a list of origins between commas
 * (`https://example.org`, with the port where it is none of the protocol; `null` is every page without an origin), `frame`
 * a name, which pym gives as `childId` in the query. What cannot be read is left out. Never throws.
 */
export function readFrameOptions(fragment: string, query = ''): FrameOptions {
  const said = new Map(readPairs(fragment.replace(/^#/, '')));
  const asked = new Map(readPairs(query.replace(/^\?/, '')));
  const names = [said.get('frame'), asked.get('childId')];
  return {
    allow: (said.get('allow') ?? '').split(',').slice(0, MOST_ORIGINS).filter(isOrigin),
    autoplay: said.get('autoplay') === '1',
    name: names.find((name) => name !== undefined && /^[\w-]{1,64}$/.test(name)) ?? 'dateline'
  };
}

function isOrigin(text: string): boolean {
  if (text === '*' || text === 'null') return true;
  return /^https?:\/\/[^/?#@*\s]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
