import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import fc from 'fast-check';
import type {CatalogEntry, Dataset, Flow, Incident, Source} from '../../../geo/index.ts';
import {readDataset} from '../../../geo/index.ts';
import {english} from '../../../src/core/words/words.ts';
import {citedSources} from '../../../src/export/cited-sources.ts';
import type {ExportNote, ExportSet} from '../../../src/export/export-set.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {figure, flow, incident} from '../core/records.ts';

/** English with the words of the exports. */
export const words = english;

const DATA = resolve(import.meta.dirname, '../../../data');

/** The text of a file of data/. */
function dataText(path: string): string {
  return readFileSync(`${DATA}/${path}`, 'utf8');
}

const entry = (JSON.parse(dataText('catalog.json')) as CatalogEntry[])[0]!;

/** The texts of the files of the default data set. */
export const REAL_TEXTS = {
  incidents: dataText(entry.files.incidents),
  flows: dataText(entry.files.flows),
  sources: dataText(entry.files.sources)
};

/** The default data set, frozen. */
export const REAL: Dataset = deepFreeze(
  readDataset({
    entry,
    incidents: JSON.parse(REAL_TEXTS.incidents),
    flows: JSON.parse(REAL_TEXTS.flows),
    sources: JSON.parse(REAL_TEXTS.sources)
  }).dataset
);

/** A note, frozen; where nothing else is given about a data set called Harbor. */
export function note(given: Partial<ExportNote> = {}): ExportNote {
  return deepFreeze({
    title: 'Harbor',
    filterInWords: 'kind: attack',
    version: 'ab'.repeat(32),
    asOf: '2031-07-01',
    knownOn: '2031-06-30',
    license: 'CC0-1.0',
    attribution: 'Harbor desk',
    care: null,
    worldview: 'un',
    sources: [],
    ...given
  });
}

/** A set, frozen. */
export function exportSet(
  incidents: readonly Incident[],
  flows: readonly Flow[] = [],
  about: Partial<ExportNote> = {}
): ExportSet {
  return deepFreeze({incidents, flows, about: note(about)});
}

/** Everything in the default data set. */
export const REAL_SET = exportSet(REAL.incidents, REAL.flows, {
  title: REAL.entry.title,
  sources: citedSources([...REAL.incidents, ...REAL.flows], REAL.sources)
});

/** Texts that have broken tables, markup, formulas or objects somewhere. */
export const HOSTILE = [
  '=HYPERLINK("https://example.org","x")',
  '=1+1\nsecond line',
  '+7 495',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  ' =1',
  '\u200B=1',
  "'=1",
  "''=1",
  "'quoted'",
  'a "quote", a comma; a | bar',
  'one\r\ntwo\nthree\rfour',
  'tab\there',
  '\u202Egnp.exe',
  'written \\u202E and \\u005Cu202E',
  '👩‍👩‍👧 🇺🇳',
  'کرمان',
  '__proto__',
  'constructor',
  ']]>',
  '<script>alert(1)</script>&amp;<![CDATA[',
  '$[description]',
  'nul \0 bell \x07 escape \x1B',
  'lone \uD800 and \uDFFF',
  'noncharacters \uFFFE \uFFFF',
  '\uFEFFmark',
  'x'.repeat(40_000)
] as const;

/** One incident and one flow for each hostile text, with it in every field that takes free text. */
export const HOSTILE_SET = exportSet(
  HOSTILE.map((text, i) => incident(`h${i}`, hostileFields(text, i))),
  HOSTILE.map((text, i) => flow(`f${i}`, hostileFields(text, i))),
  {
    title: HOSTILE[0],
    filterInWords: HOSTILE.slice(0, -1).join(' '),
    attribution: HOSTILE[26],
    sources: HOSTILE.map((text, i): Source => ({id: `s${i}`, type: 'report', title: text, publisher: text}))
  }
);

function hostileFields(text: string, i: number) {
  return {
    title: text,
    summary: text,
    statusNote: text,
    attribution: [{actor: text, basis: 'alleged' as const, by: text, source: `s${i}`, note: text}],
    figures: [figure({scope: text, note: text, source: `s${i}`})],
    sources: [{id: `s${i}`}]
  };
}

/** Texts made of the pieces that matter to tables: signs of formulas in every width, breaks, quotes, controls. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.string({
    unit: fc.constantFrom(
      ...'=+-@＝＋－＠﹦−\'", \t\r\n\\|ua1',
      '\u202E',
      '\u2066',
      '\u200B',
      'u202E',
      'u005C',
      '\uD800'
    ),
    maxLength: 12
  })
);
