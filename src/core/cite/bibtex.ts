import {nameParts} from './author-names.ts';
import type {CitedView} from './cited-view.ts';
import {shortVersion} from './cited-view.ts';
import {cleanText} from './clean-text.ts';
import {referenceDate, referenceYear} from './reference-date.ts';

/** Characters that mean something in TeX, written so that they stand for themselves. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'{}$&#_%'].map((character) => [character, `\\${character}`]))
};

/**
 * The view as one entry for a BibTeX or biblatex file, UTF-8. It is `@misc`, which every style knows; `version` and `urldate`
 * are fields of biblatex, and what older styles leave out stands in the note as well.
 */
export function bibtex({id, title, authors, view, version, asOf, accessed, address}: CitedView): string {
  const year = referenceYear(asOf);
  const note = [
    `As of ${referenceDate(asOf)}`,
    ...(version === null ? [] : [`version ${shortVersion(version)} (SHA-256)`]),
    `accessed ${referenceDate(accessed)}`
  ].join('; ');
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', authorsInBibtex(authors)],
    // The inner braces keep the capitals as they are.
    ['title', `{${escapeTex(title)}: ${escapeTex(view)}}`],
    ['year', year === null ? null : String(year)],
    ['howpublished', 'Data set, viewed in Dateline'],
    ['version', version],
    ['note', escapeTex(note)],
    ['url', bareUrl(address)],
    ['urldate', accessed]
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${keyOf(id, version)},\n${lines.join(',\n')}\n}\n`;
}

/** Pairs that fonts of TeX join into one sign, such as two hyphens into a dash. */
const LIGATURES = /([-'`,<>])(?=\1)|[?!](?=`)/g;

// A text in which nothing is a command of TeX any more, in one line.
function escapeTex(text: string): string {
  return cleanText(text)
    .replace(/[\\~^{}$&#_%]/g, (character) => ESCAPES[character]!)
    .replace(LIGATURES, '$&{}');
}

// Inner braces keep a name in one piece, also one with "and" or a comma in it.
function authorsInBibtex(authors: CitedView['authors']): string | null {
  const names = nameParts(authors).map(({family, given}) =>
    given === '' ? `{${escapeTex(family)}}` : `{${escapeTex(family)}}, {${escapeTex(given)}}`
  );
  return names.length === 0 ? null : names.join(' and ');
}

// The field is read as it stands, so that only what would end it, or start a command, is written in another way.
function bareUrl(address: string): string {
  return cleanText(address).replace(/[\\{}\s]/g, encodeURIComponent);
}

function keyOf(id: string, version: string | null): string {
  return [id.replace(/[^\w-]/g, '') || 'dateline', ...(version === null ? [] : [shortVersion(version)])].join('-');
}
