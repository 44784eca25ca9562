import type {TimeExtent} from '../../../geo/index.ts';
import type {Shown} from '../compare/tally.ts';
import {cleanName} from '../saved/saved-view.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import {encode} from '../snapshot/url-codec.ts';
import {DAY_MS} from '../time/day.ts';
import {lastInstant} from '../time/playback.ts';
import {formatNumber} from '../words/format-figure.ts';
import type {Words} from '../words/words.ts';
import {lateWords} from '../words/late/late-words.ts';
import {digestByKind} from './digest.ts';
import {itemInWords} from './digest-in-words.ts';
import {draftBounds} from './draft-bounds.ts';
import type {DraftRecord} from './draft-records.ts';
import {draftRecords} from './draft-records.ts';
import {draftSplit} from './draft-split.ts';
import {asMarkdown, draftList, draftPeriod, draftPlace} from './draft-words.ts';
import type {Chapter, Story} from './story.ts';
import {LONGEST_CAPTION, LONGEST_LABEL} from './story-fields.ts';

/** Real time that a day with records gets, and how long a chapter plays at least and at most, in seconds. */
const DAY_S = 1.5;
const SHORTEST_S = 6;
const LONGEST_S = 20;

/** What a story is drafted from. */
export interface DraftGround {
  /** The view that is on the screen: its filter and its day of knowledge are those of every chapter. */
  readonly snapshot: Snapshot;
  /** The view that the data set opens with. */
  readonly home: Snapshot;
  readonly words: Words;
}

/**
 * A story of what is listed, for a person to edit: chapters in order of time as {@link draftSplit} cuts them, each with the
 * time and the places of its records, and with words that say no more than the records do. Every listed record lies in the
 * time of a chapter: all of it that is shown or, where it lasts for long, some of it. Null when nothing is listed.
 */
export function draftStory(shown: Shown, ground: DraftGround): Story | null {
  const {snapshot, words} = ground;
  const records = draftRecords(shown);
  if (records.length === 0) return null;
  return {
    id: 'draft',
    data: snapshot.data,
    title: cleanName(lateWords(words.language).draft.title(draftPeriod(extentOf(records), words))),
    description: lateWords(words.language).draft.description(formatNumber(records.length, words.language)),
    language: words.language,
    chapters: partsOf(records).map((part, index) => chapter(part, index + 1, {shown, ground}))
  };
}

/** The records of a chapter: those that make it, and those that stand behind them. */
interface Part {
  readonly own: readonly DraftRecord[];
  readonly behind: readonly DraftRecord[];
}

/** What lasts stands behind the first chapter whose time it touches; only where there is none it makes chapters as well. */
function partsOf(records: readonly DraftRecord[]): readonly Part[] {
  const apart = new Set(records.filter(({lasting}) => lasting));
  for (;;) {
    const parts = draftSplit(records.filter((record) => !apart.has(record)));
    const homes = new Map([...apart].map((record) => [record, parts.findIndex((own) => touches(record, own))]));
    const homeless = [...apart].filter((record) => homes.get(record) === -1);
    if (homeless.length === 0)
      return parts.map((own, index) => ({own, behind: [...apart].filter((record) => homes.get(record) === index)}));
    for (const record of homeless) apart.delete(record);
  }
}

function touches({day, end}: DraftRecord, own: readonly DraftRecord[]): boolean {
  const [from, to] = extentOf(own);
  return day < to && end > from;
}

function chapter({own, behind}: Part, number: number, {shown, ground}: {shown: Shown; ground: DraftGround}): Chapter {
  const {words} = ground;
  const extent = extentOf(own);
  const place = draftPlace(own, words);
  const days = new Set(own.map(({day}) => day)).size;
  return {
    id: `part-${number}`,
    label:
      [...place].length <= LONGEST_LABEL
        ? place
        : lateWords(words.language).draft.part(formatNumber(number, words.language)),
    title: cleanName(lateWords(words.language).draft.chapter(place, draftPeriod(extent, words))),
    caption: caption([...own, ...behind], {...shown, extent}, words),
    notes: lateWords(words.language).draft.notes,
    view: encode(snapshotOf(extent, ground), ground.home),
    bounds: draftBounds(own.flatMap(({places}) => places)),
    play:
      extent[1] - extent[0] > DAY_MS
        ? {seconds: Math.min(LONGEST_S, Math.max(SHORTEST_S, Math.round(days * DAY_S))), pace: 'events'}
        : null,
    stays: null
  };
}

/** What begins in the time of the chapter, and the records by name. */
function caption(records: readonly DraftRecord[], shown: Shown, words: Words): string {
  const items = digestByKind(shown).map((item) => itemInWords(item, words));
  const sum = items.length > 0 ? asMarkdown(lateWords(words.language).draft.caption(items)) : '';
  return [sum, draftList(records, LONGEST_CAPTION - sum.length - 100, words)].filter(Boolean).join('\n\n');
}

// What the filter is stays as it was; looks are the reader's own, and what moves begins anew in each chapter.
function snapshotOf(timeWindow: TimeExtent, {snapshot, home}: DraftGround): Snapshot {
  return {
    ...home,
    known: snapshot.known,
    clauses: snapshot.clauses,
    projection: snapshot.projection,
    playback: {
      ...home.playback,
      mode: snapshot.playback.mode === 'cumulative' ? 'cumulative' : 'trail',
      timeWindow,
      playhead: lastInstant(timeWindow),
      playing: false
    }
  };
}

function extentOf(records: readonly DraftRecord[]): TimeExtent {
  return [
    records.reduce((first, {day}) => Math.min(first, day), Infinity),
    records.reduce((last, {past}) => Math.max(last, past), -Infinity)
  ];
}
