import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Flow, Incident} from '../../../../geo/index.ts';
import {homeSnapshot} from '../../../../src/core/snapshot/home.ts';
import {decode} from '../../../../src/core/snapshot/url-codec.ts';
import {recordSet} from '../../../../src/core/store/record-set.ts';
import {captionText, citedRecords, parseCaption} from '../../../../src/core/story/caption.ts';
import {checkStory} from '../../../../src/core/story/check-story.ts';
import {passingOf, recordsByKnowledge} from '../../../../src/core/story/passing-on.ts';
import {formatStory, parseStory} from '../../../../src/core/story/story-file.ts';
import {visibleExtent} from '../../../../src/core/time/playback.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {find, KHORASAN} from '../knowledge/datasets.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
/** Folder with the texts of the articles that the data rests on; they are other people's, so they are not in the repository. */
const ARTICLES = process.env.ARTICLES;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const;
const MONTH = `(${MONTHS.join('|')})`;

const {entry} = KHORASAN;
const text = readFileSync(`${ROOT}/data/khorasan/stories/turned-outward.json`, 'utf8');
const {story, issues} = deepFreeze(parseStory(text, {data: [entry.id]}));
const chapters = story?.chapters ?? [];
const records = recordSet(KHORASAN);
const home = homeSnapshot(entry, {
  size: {width: 1920, height: 1080},
  padding: {top: 0, right: 0, bottom: 0, left: 0},
  language: 'en'
});
const shownOn = recordsByKnowledge(records, new Map());

it('is read and checked without an issue', () => {
  expect(issues).toEqual([]);
  expect(checkStory(story!, {records, home, named: new Map()})).toEqual([]);
});

it('is written in the canonical form', () => {
  expect(text).toBe(formatStory(story!));
});

it('is told in 9 to 11 chapters, each of which waits for the speaker', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(9);
  expect(chapters.length).toBeLessThanOrEqual(11);
  expect(chapters.map(({stays}) => stays)).toEqual(chapters.map(() => null));
});

it('says in its last chapter until when the data were kept', () => {
  const [year, month, day] = entry.asOf.split('-').map(Number);
  expect(wordsOf(chapters.at(-1)!.caption)).toContain(`${day} ${MONTHS[month! - 1]} ${year}`);
});

// A test that is skipped counts as failed, so without the articles there is none.
if (ARTICLES) it('takes no five words in a row from the articles', takesNoSentence);
else process.stdout.write('The story is not compared with the articles: ARTICLES names no folder with their texts.\n');

function takesNoSentence(): void {
  const files = readdirSync(ARTICLES!).map((name) => readFileSync(`${ARTICLES}/${name}`, 'utf8'));
  const theirs = new Set(files.flatMap(fivesOf));
  const ours = [
    story!.description,
    ...chapters.flatMap(({title, caption, notes}) => [title, wordsOf(caption), notes])
  ].flatMap(fivesOf);
  expect(theirs.size).toBeGreaterThan(1000);
  expect(ours.filter((five) => theirs.has(five))).toEqual([]);
}

describe.each(chapters)('the chapter $id', (chapter) => {
  const {label, title, caption, notes, view, bounds} = chapter;
  const cited = citedRecords(parseCaption(caption));
  const {snapshot} = decode(view, home);
  const [from, to] = visibleExtent(snapshot.playback);
  const shown = new Map(
    [...passingOf(shownOn(snapshot.known), snapshot.clauses)]
      .filter(({extent}) => extent[0] < to && extent[1] > from)
      .map((record) => [record.id, record])
  );
  const told = JSON.stringify(cited.map((id) => find(KHORASAN, id)));

  it('is short enough to be read in a room', () => {
    expect(lengthOf(label)).toBeLessThanOrEqual(3);
    expect([3, 4, 5, 6, 7, 8]).toContain(lengthOf(title));
    expect(lengthOf(wordsOf(caption))).toBeGreaterThanOrEqual(25);
    expect(lengthOf(wordsOf(caption))).toBeLessThanOrEqual(55);
    expect(lengthOf(notes)).toBeGreaterThanOrEqual(40);
    expect(lengthOf(notes)).toBeLessThanOrEqual(120);
  });

  it('links every sentence of its caption to a record', () => {
    const sentences = caption.split(/(?<=[.?!])\s+(?=[\p{Lu}[])/u);
    expect(sentences.filter((sentence) => !sentence.includes('](record:'))).toEqual([]);
  });

  it('shows every record that it cites or selects where it comes to rest', () => {
    const wanted = [...cited, ...(snapshot.selected === null ? [] : [snapshot.selected])];
    expect(wanted.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('holds every mark that it cites within its bounds', () => {
    const [west, south, east, north] = bounds!;
    const marks = cited.flatMap((id) => shown.get(id)?.positions ?? []);
    expect(marks.filter(([lon, lat]) => !(lon > west && lon < east && lat > south && lat < north))).toEqual([]);
  });

  it('gives no number that is not in a record that it cites', () => {
    const numbers = wordsOf(caption)
      .replace(new RegExp(`\\b(\\d{1,2} )?${MONTH}( \\d{4})?\\b|\\b20\\d\\d\\b`, 'g'), '')
      .match(/\d[\d,]*/g);
    const known = new Set(cited.flatMap((id) => numbersOf(find(KHORASAN, id)!)));
    expect((numbers ?? []).map((number) => number.replace(/,/g, '')).filter((number) => !known.has(number))).toEqual(
      []
    );
  });

  it('gives no date that is not in a record that it cites', () => {
    const dates = wordsOf(caption).matchAll(new RegExp(`(?:(\\d{1,2}) )?${MONTH}(?: (\\d{4}))?`, 'g'));
    const unknown = [...dates].filter(([stated, day, month, year]) => {
      const number = String(MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1).padStart(2, '0');
      const written = [year, number, day?.padStart(2, '0')].filter(Boolean).join('-');
      return !told.includes(stated) && !told.includes(written) && written !== entry.asOf;
    });
    expect(unknown.map(([stated]) => stated)).toEqual([]);
  });
});

function wordsOf(caption: string): string {
  return captionText(parseCaption(caption));
}

/** The numbers of a record's figures and of what it says in words, as digits. */
function numbersOf({properties: {summary, statusNote = '', figures}}: Incident | Flow): readonly string[] {
  const said = `${summary} ${statusNote}`.replace(/(?<=\d),(?=\d{3}\b)/g, '').match(/\d+/g) ?? [];
  return [...said, ...figures.flatMap(({low, best, high}) => [low, best, high].map(String))];
}

function lengthOf(words: string): number {
  return words.split(/\s+/).filter(Boolean).length;
}

/** Every five words in a row, in small letters and without marks. */
function fivesOf(words: string): string[] {
  const list = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return list.slice(4).map((_, index) => list.slice(index, index + 5).join(' '));
}
