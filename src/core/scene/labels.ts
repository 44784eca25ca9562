import {DAY_MS} from '../time/day.ts';
import {formatInstant, formatEdtf} from '../words/format-date.ts';
import {formatRange} from '../words/format-figure.ts';
import {isolated} from '../words/isolated.ts';
import type {Words} from '../words/words.ts';
import type {Mark} from './marks.ts';
import type {Scene} from './scene.ts';
import {leadFirst} from './stacked.ts';

/** The words beside one mark. */
export interface EventLabel {
  readonly mark: Mark;
  /** Marks with the same place and date beside which the label may stand as well; at most a few. */
  readonly sharing: readonly Mark[];
  readonly title: string;
  /** A second line; empty when there is none. */
  readonly detail: string;
  /** Selected or under the pointer: it must be shown. */
  readonly required: boolean;
}

/** While the marks in view need no more labels than this, every one of them has its own. */
const MOST_LABELS = 14;

/** More marks in view than this surely need more labels than that. */
const FEW_MARKS = 60;

/** A label stands beside at most so many of the marks that share it. */
const MOST_SHARING = 3;

/** Beyond that: so many of the newest and of the largest. */
const NEWEST = 4;
const LARGEST = 5;

const LONGEST_NAME = 34;

const YEAR_MS = 365 * DAY_MS;

/**
 * Which of the marks in view get a label and what it says, most important first: the selected one, then the largest,
 * then the newest. Dates keep the precision of their record; the year is left out when it is the playhead's.
 * Marks with the same place and date share a label; a further one at a place that is already named says date and what.
 * Of records stacked on one point the one that stands for them carries the name of the place for all.
 */
export function eventLabels(scene: Scene, inView: readonly Mark[], words: Words): EventLabel[] {
  const loose = withoutStacked(scene, inView);
  const labels = loose.length > FEW_MARKS ? null : labelsOf(scene, byImportance(scene, loose), words);
  return labels && labels.length <= MOST_LABELS ? labels : labelsOf(scene, chosen(scene, loose), words);
}

function labelsOf(scene: Scene, marks: readonly Mark[], words: Words): EventLabel[] {
  const stacked = new Set(scene.fan.stacks.flat());
  const labels: (EventLabel & {readonly sharing: Mark[]})[] = [];
  const named = new Map<string, Map<string, Mark[]>>();
  for (const mark of marks) {
    const {properties} = scene.store.record(mark.row);
    const place = shortPlace(properties.where.name);
    const date = isolated(shortDate(properties.when.edtf, plainYears(scene, mark.row), words));
    const required = isRequired(scene, mark);
    const dates = named.get(place);
    const same = dates?.get(date);
    if (same && !required) {
      if (same.length < MOST_SHARING) same.push(mark);
      continue;
    }
    const sharing: Mark[] = [];
    named.set(place, (dates ?? new Map<string, Mark[]>()).set(date, sharing));
    const text = dates
      ? {title: [date, what(mark, properties.subkind, words)].filter(Boolean).join(', '), detail: ''}
      : stacked.has(mark.row) && !required
        ? {title: place, detail: ''}
        : textOf(scene, mark, {place, date, words});
    labels.push({mark, sharing, ...text, required});
  }
  return labels;
}

/** A place name without what follows its first comma, semicolon or bracket, cut at a word when it is long. */
export function shortPlace(name: string): string {
  const short = name.split(/[,;(]/)[0]!.trim();
  if (short.length <= LONGEST_NAME) return short;
  return `${short.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')}…`;
}

/** A date at its own precision, without the given years where each of them stands with a month. */
export function shortDate(edtf: string, years: readonly number[], words: Words): string {
  const said = formatEdtf(edtf, words);
  // A year that stands without a month is all that the date says.
  if (years.some((year) => new RegExp(`${year}(?!-\\d\\d)`).test(edtf))) return said;
  return years.reduce((text, year) => withoutYear(text, year, words), said).trim() || said;
}

function withoutYear(said: string, year: number, {language}: Words): string {
  const written = formatInstant(Date.UTC(year, 6), language, 'year').replace(/\D+$/, '');
  return said.replace(new RegExp(`[\\s,]*(?<!\\d)${written}(?!\\d)(?:\\s?г\\.|年|년)?`, 'g'), '');
}

// Years that go without saying: the playhead's, and where less than a year is shown every one of a record within it.
function plainYears({store, extent: [from, to], playhead}: Scene, row: number): readonly number[] {
  const year = new Date(playhead).getUTCFullYear();
  const within = store.start[row]! >= from && store.end[row]! <= to;
  return within && to - from < YEAR_MS ? [year, year - 1] : [year];
}

function withoutStacked(scene: Scene, inView: readonly Mark[]): Mark[] {
  if (scene.fan.stacks.length === 0) return [...inView];
  const rows = new Set(inView.map(({row}) => row));
  const inStack = (stack: readonly number[]) => stack.filter((row) => rows.has(row));
  const covered = new Set(scene.fan.stacks.flatMap((stack) => leadFirst(scene, inStack(stack)).slice(1)));
  return inView.filter((mark) => !covered.has(mark.row) || isRequired(scene, mark));
}

function chosen(scene: Scene, inView: readonly Mark[]): Mark[] {
  const sorted = byImportance(scene, inView);
  const first = sorted.filter((mark) => isRequired(scene, mark));
  const largest = sorted.slice(0, first.length + LARGEST).filter((mark) => weight(scene, mark) > 0);
  const newest = [...inView].sort((a, b) => newer(scene, a, b)).slice(0, NEWEST);
  return [...new Set([...first, ...largest, ...newest])];
}

function byImportance(scene: Scene, inView: readonly Mark[]): Mark[] {
  const rank = (mark: Mark) => (isRequired(scene, mark) ? 1 : 0);
  return [...inView].sort((a, b) => rank(b) - rank(a) || weight(scene, b) - weight(scene, a) || newer(scene, a, b));
}

function isRequired({selected, hovered}: Scene, {id}: Mark): boolean {
  return id === selected || id === hovered;
}

function weight({store}: Scene, {row, kind}: Mark): number {
  return kind === 'attack' ? store.killed[row]! || 0 : 0;
}

function newer({store}: Scene, a: Mark, b: Mark): number {
  return store.start[b.row]! - store.start[a.row]! || a.row - b.row;
}

function textOf(
  {store}: Scene,
  mark: Mark,
  {place, date, words}: {place: string; date: string; words: Words}
): Pick<EventLabel, 'title' | 'detail'> {
  if (mark.kind !== 'attack') return {title: `${place}, ${date}`, detail: ''};
  const [low, high] = [store.killedLow[mark.row]!, store.killedHigh[mark.row]!];
  const killed = Number.isNaN(low)
    ? ''
    : `${formatRange(low, high, words.language)} ${lower(words.terms.measure.killed, words)}`;
  const status = isSure(mark) ? '' : lower(words.terms.status[mark.status], words);
  return {title: place, detail: [date, killed, status].filter(Boolean).join(' · ')};
}

function what(mark: Mark, subkind: string, words: Words): string {
  return [isSure(mark) ? '' : lower(words.terms.status[mark.status], words), words.terms.subkind(subkind)]
    .filter(Boolean)
    .join(' ');
}

function isSure({status}: Mark): boolean {
  return status === 'confirmed' || status === 'reported';
}

function lower(text: string, {language}: Words): string {
  return text.toLocaleLowerCase(language);
}
