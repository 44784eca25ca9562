import type {PlacePrecision, Status} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import type {CountedMeasure, Reported} from '../compare/tally.ts';
import {floorDay} from '../time/day.ts';
import {lastInstant} from '../time/playback.ts';
import {formatInstant} from '../words/format-date.ts';
import {formatNumber, formatRange} from '../words/format-figure.ts';
import type {Words} from '../words/words.ts';
import type {SummaryDetails} from './summary-details.ts';
import type {SummaryFacts} from './summary-facts.ts';

/** Places that are known no better than this are told; a district and what is coarser is no point on the map. */
const ROUGH: readonly PlacePrecision[] = ['district', 'province', 'country', 'region', 'unknown'];

/** Statuses that are told; the others are the rule. */
const DOUBTED: readonly Status[] = ['alleged', 'disputed', 'denied', 'dismissed'];

const NAMES = [...KINDS, 'flow'] as const;

/** What a sentence is made of; nothing to say is an empty list. */
type Clauses = readonly string[];

/**
 * What is there in one sentence; null when nothing is listed. `known` is the end of the UTC day as of whose knowledge the
 * records are shown, ms since the epoch, or null for all that is known.
 */
export function summaryInWords(facts: SummaryFacts, words: Words, known: number | null): string | null {
  const counted = NAMES.some((kind) => facts.kinds[kind].sure + facts.kinds[kind].possible > 0);
  if (!counted && facts.series === 0) return null;
  const roughly = roughPlaces(facts, words);
  const places = roughly.length > 0 ? roughly : placesInDetail(facts, words);
  return sentences([[inTime(facts, words, known), ...places, ...peopleInWords(facts.killed, words, 'killed')]], words);
}

/** What goes on after that sentence: what is only possible, how places are known, figures, doubts; empty when it is nothing. */
export function detailsInWords(facts: SummaryFacts, {people, singleSourced}: SummaryDetails, words: Words): string {
  const figures = (['injured', 'arrested'] as const)
    .filter((measure) => people[measure].known > 0)
    .flatMap((measure) => peopleInWords(people[measure], words, measure));
  const single = singleSourced > 0 ? [words.summary.singleSourced(amountOf(singleSourced, words))] : [];
  const places = roughPlaces(facts, words).length > 0 ? placesInDetail(facts, words) : [];
  return sentences(
    [possibleInWords(facts, words), places, figures, [...statusesInWords(facts, words), ...single]],
    words
  );
}

function sentences(list: readonly Clauses[], {summary}: Words): string {
  const said = list.filter((clauses) => clauses.length > 0);
  return said.map((clauses) => summary.sentence(summary.clauses(clauses))).join(' ');
}

/** What surely is there in the time that is shown, how much more may be, and the series: together all that is listed. */
function inTime(facts: SummaryFacts, words: Words, known: number | null): string {
  const {summary, language} = words;
  const {extent, kinds, series} = facts;
  const [sure, possible] = [kindsInWords(facts, words, 'sure'), kindsInWords(facts, words, 'possible')];
  const what = sure || (possible ? summary.onlyPossibly(possible) : summary.series(amountOf(series, words)));
  const [first, last] = [floorDay(extent[0]), floorDay(lastInstant(extent))];
  const [from, to] = [formatInstant(first, language), formatInstant(last, language)];
  const timed = first === last ? summary.on(what, from) : summary.between(what, from, to);
  const more = total(Object.values(kinds).map((kind) => kind.possible));
  const others = [
    ...(sure && possible ? [summary.possiblyMore(amountOf(more, words))] : []),
    ...((sure || possible) && series > 0 ? [summary.series(amountOf(series, words))] : [])
  ];
  const whole = others.length > 0 ? summary.andElse(timed, others) : timed;
  return known === null ? whole : summary.knownOn(whole, formatInstant(known - 1, language));
}

/** The kinds that are there, counted: "3 attacks and 5 plots"; empty when there are none. */
function kindsInWords({kinds}: SummaryFacts, words: Words, how: 'sure' | 'possible'): string {
  const there = NAMES.filter((kind) => kinds[kind][how] > 0);
  return words.summary.list(there.map((kind) => words.summary.kind(kind, amountOf(kinds[kind][how], words))));
}

// Where nothing is surely there, the first sentence names what is possible.
function possibleInWords(facts: SummaryFacts, words: Words): Clauses {
  const possible = kindsInWords(facts, words, 'possible');
  return possible && kindsInWords(facts, words, 'sure') ? [words.summary.possibleKinds(possible)] : [];
}

/** How many places are known only roughly, where they are so in more than one way. */
function roughPlaces({places}: SummaryFacts, words: Words): Clauses {
  const rough = ROUGH.filter((precision) => places[precision] > 0);
  if (rough.length < 2) return [];
  const n = total(rough.map((precision) => places[precision]));
  const all = amountOf(total(Object.values(places)), words);
  return [words.summary.roughPlaces(amountOf(n, words), all, places.unknown > 0)];
}

function placesInDetail({places}: SummaryFacts, words: Words): Clauses {
  const rough = ROUGH.filter((precision) => places[precision] > 0);
  if (rough.length === 0) return [];
  return [words.summary.places(rough.map((precision) => ({precision, amount: amountOf(places[precision], words)})))];
}

function peopleInWords({low, high, known, unknown}: Reported, words: Words, measure: CountedMeasure): Clauses {
  if (known + unknown === 0) return [];
  const range = formatRange(low, high, words.language);
  const [having, all] = [amountOf(known, words), amountOf(known + unknown, words)];
  return [words.summary.people(measure, {range, known: having, all})];
}

function statusesInWords({statuses}: SummaryFacts, words: Words): Clauses {
  const doubted = DOUBTED.filter((status) => statuses[status] > 0);
  if (doubted.length === 0) return [];
  return [words.summary.statuses(doubted.map((status) => ({status, amount: amountOf(statuses[status], words)})))];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

function amountOf(n: number, {language}: Words): {readonly n: number; readonly text: string} {
  return {n, text: formatNumber(n, language)};
}
