import {escapeXml} from '../../core/xml/escape-xml.ts';

/** Where the page without anything in it takes what is put into it. */
const PLACE = '<!--carried-->';

/** What a page carries. */
export interface Carried {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The view that it opens with, as a fragment without `#`. */
  readonly view: string;
  /** Records and stories as one text, as `formatCarried` writes them. */
  readonly data: string;
  /** The files of the background map by name. */
  readonly basemap: Readonly<Record<string, Uint8Array>>;
  /** Rules of CSS with the fonts in them. */
  readonly fonts: string;
}

/**
 * The page as one file, from the page without anything in it. What it carries is text that never runs, and cannot end the
 * element that it stands in. Throws a TypeError for a page that has no place for it.
 */
export function oneFile(viewer: string, {title, language, view, data, basemap, fonts}: Carried): string {
  const [before, after, ...others] = viewer.split(PLACE);
  if (after === undefined || others.length > 0) throw new TypeError('a page without a place for what it carries');
  const files = Object.fromEntries(Object.entries(basemap).map(([name, bytes]) => [name, base64(bytes)]));
  const carried = [
    `<style>${fonts}</style>`,
    script('dateline-view', 'text/plain', view.replace(/[<>]/g, encodeURIComponent)),
    script('dateline-data', 'application/json', jsonInHtml(data)),
    script('dateline-basemap', 'application/json', JSON.stringify(files))
  ].join('\n');
  const head = before!
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeXml(language)}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeXml(title)}</title>`);
  return `${head}${carried}${after}`;
}

function script(id: string, type: string, text: string): string {
  return `<script type="${type}" id="${id}">${text}</script>`;
}

// In JSON these characters stand in strings alone, where they may be written as escapes. What is left neither ends the element
// nor begins a comment in it, and every line of it is one (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements).
function jsonInHtml(json: string): string {
  return json.replace(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}

// In pieces, because a call takes only so many arguments.
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
