import {listed, nameParts} from './author-names.ts';
import type {CitedView} from './cited-view.ts';
import {shortVersion} from './cited-view.ts';
import {cleanText} from './clean-text.ts';
import {referenceDate, referenceYear} from './reference-date.ts';
import type {Segment} from './segment.ts';
import {italic, plain, sentence} from './segment.ts';

/** More authors than this are the first nineteen, an ellipsis and the last one (APA 7, 9.8). */
const MOST_NAMED = 20;

/**
 * The entry of a reference list after the Publication Manual of the APA, 7th edition, 10.9 (data sets), in English, with a
 * retrieval date because the data goes on changing. Without an author the title comes first.
 */
export function apa({title, authors, view, version, asOf, accessed, address}: CitedView): readonly Segment[] {
  const names = authorsInApa(authors);
  const year = `(${referenceYear(asOf) ?? 'n.d.'}).`;
  const digits = shortVersion(version);
  const kept = [...(digits === null ? [] : [`Version ${digits}`]), `as of ${referenceDate(asOf)}`].join('; ');
  const what = `(${kept}) [Data set; view in Dateline: ${cleanText(view)}].`;
  // No full stop after an address.
  const where = `Retrieved ${referenceDate(accessed)}, from ${cleanText(address)}`;
  return names === ''
    ? [italic(title), plain(` ${what} ${year} ${where}`)]
    : [plain(`${sentence(names)} ${year} `), italic(title), plain(` ${what} ${where}`)];
}

function authorsInApa(authors: CitedView['authors']): string {
  const names = nameParts(authors).map(({family, given}) => (given === '' ? family : `${family}, ${initials(given)}`));
  if (names.length > MOST_NAMED) return `${names.slice(0, MOST_NAMED - 1).join(', ')}, . . . ${names.at(-1)}`;
  return listed(names, '&');
}

// "Anna Maria" is "A. M.", "Jean-Luc" is "J.-L.".
function initials(given: string): string {
  const initial = (name: string) => `${[...name][0] ?? ''}.`;
  return given
    .split(' ')
    .map((name) => name.split('-').filter(Boolean).map(initial).join('-'))
    .join(' ');
}
