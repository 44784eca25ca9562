import {listed, nameParts} from './author-names.ts';
import type {CitedView} from './cited-view.ts';
import {shortVersion} from './cited-view.ts';
import {cleanText} from './clean-text.ts';
import {referenceDate, referenceYear} from './reference-date.ts';
import type {Segment} from './segment.ts';
import {italic, plain, sentence} from './segment.ts';

/** More authors than this are the first three and "et al." (Chicago 18, 13.107). */
const MOST_NAMED = 6;
const NAMED_OF_MORE = 3;

/**
 * The entry of a reference list after The Chicago Manual of Style, author-date, in English: author, year, title of the data set
 * in italics, what it is and in which version, the view, access date, address. Without an author the title comes first.
 */
export function chicago({title, authors, view, version, asOf, accessed, address}: CitedView): readonly Segment[] {
  const names = authorsInChicago(authors);
  const year = referenceYear(asOf) ?? 'n.d.';
  const kept = [
    'Data set',
    ...(version === null ? [] : [`version ${shortVersion(version)}`]),
    `as of ${referenceDate(asOf)}`
  ].join(', ');
  const rest = [
    kept,
    `View in Dateline: ${cleanText(view)}`,
    `Accessed ${referenceDate(accessed)}`,
    cleanText(address)
  ].map(sentence);
  const stop = sentence(cleanText(title)).slice(cleanText(title).length);
  const head =
    names === ''
      ? [italic(title), plain(`${stop} ${sentence(String(year))} `)]
      : [plain(`${sentence(names)} ${sentence(String(year))} `), italic(title), plain(`${stop} `)];
  return [...head, plain(rest.join(' '))];
}

// Only the first name is turned around, since the list is sorted by it.
function authorsInChicago(authors: CitedView['authors']): string {
  const names = nameParts(authors).map(({family, given}, index) =>
    given === '' ? family : index === 0 ? `${family}, ${given}` : `${given} ${family}`
  );
  if (names.length > MOST_NAMED) return `${names.slice(0, NAMED_OF_MORE).join(', ')}, et al.`;
  // "Doe, Jane, and Richard Roe": after a name that is turned around stands a comma.
  return names.length === 2 && names[0]!.includes(', ') ? names.join(', and ') : listed(names, 'and');
}
