import type {Flow, Incident, TimeExtent} from '../../../geo/index.ts';
import {cleanName} from '../saved/saved-view.ts';
import {shortPlace} from '../scene/labels.ts';
import {DAY_MS} from '../time/day.ts';
import {lastInstant} from '../time/playback.ts';
import {formatEdtf} from '../words/format-date.ts';
import {formatNumber} from '../words/format-figure.ts';
import {countryInWords} from '../words/place-line.ts';
import {isFlow} from '../words/record-words.ts';
import type {Words} from '../words/words.ts';
import {lateWords} from '../words/late/late-words.ts';
import type {DraftRecord} from './draft-records.ts';

/** Records that a caption lists at most: a chapter is read in seconds. */
const MOST_LISTED = 6;

const DOUBTED: ReadonlySet<string> = new Set(['alleged', 'disputed', 'denied', 'dismissed']);

/** Times up to this are named by their months, in ms. */
const YEAR_MS = 366 * DAY_MS;

/** A time as its day, its month, its months or its years: "3 Jan 2024", "Jan – Mar 2024", "2015 – 2017". Half-open, ms, UTC. */
export function draftPeriod(extent: TimeExtent, words: Words): string {
  const [first, last] = [extent[0], lastInstant(extent)].map((instant) => new Date(instant).toISOString().slice(0, 10));
  const length = [10, 7].find((digits) => first!.slice(0, digits) === last!.slice(0, digits));
  if (length !== undefined) return formatEdtf(first!.slice(0, length), words);
  const digits = extent[1] - extent[0] <= YEAR_MS ? 7 : 4;
  return formatEdtf(`${first!.slice(0, digits)}/${last!.slice(0, digits)}`, words);
}

/**
 * Where records are, in a word or two: the place of most of them, or of most of those reported killed; else the country;
 * else that they are several. Never empty.
 */
export function draftPlace(records: readonly DraftRecord[], words: Words): string {
  const place = heaviest(records, ({record}) => cleanName(shortPlace(whereOf(record).name)));
  if (place) return place.all ? place.name : lateWords(words.language).draft.andElsewhere(place.name);
  const country = heaviest(records, ({record}) => whereOf(record).country ?? '');
  if (!country) return lateWords(words.language).draft.severalPlaces;
  const name = countryInWords(country.name, words.language);
  return country.all ? name : lateWords(words.language).draft.andElsewhere(name);
}

/**
 * A list of records as Markdown, each with a link to itself, in about so many characters: what lasts is left
 * out first and those with most killed last; they stand in order of time.
 */
export function draftList(records: readonly DraftRecord[], room: number, words: Words): string {
  const chosen = [...records]
    .sort((a, b) => Number(a.lasting) - Number(b.lasting) || b.killed - a.killed)
    .slice(0, MOST_LISTED);
  const lines = records.filter((record) => chosen.includes(record)).map((record) => `- ${line(record, words)}`);
  // An id of other letters is long in a link.
  while (lines.join('\n').length > room && lines.length > 1) lines.pop();
  const left = records.length - lines.length;
  return [
    ...lines,
    ...(left > 0 ? [`- ${lateWords(words.language).draft.more(formatNumber(left, words.language))}`] : [])
  ].join('\n');
}

/** Text as Markdown that reads as that text: every sign that could mean something else is escaped (CommonMark 0.31, 2.4). */
export function asMarkdown(text: string): string {
  return cleanName(text).replace(/[\\`*_[\]<>&#!~|]/g, '\\$&');
}

/** A link to a record as Markdown, in the words that are given, or by its title. */
export function recordLink({id, properties: {title}}: Incident | Flow, text = ''): string {
  return `[${asMarkdown(text) || asMarkdown(title) || asMarkdown(id)}](record:${encodeURIComponent(id)})`;
}

function line({record}: DraftRecord, words: Words): string {
  const {when, status} = record.properties;
  const doubt = DOUBTED.has(status) ? [words.terms.status[status].toLocaleLowerCase(words.language)] : [];
  return [recordLink(record), ...[formatEdtf(when.edtf, words), ...doubt].map(asMarkdown)].join(', ');
}

function whereOf(record: DraftRecord['record']): {readonly name: string; readonly country?: string} {
  return isFlow(record) ? record.properties.to : record.properties.where;
}

/** The name that most records or killed stand under, if that is half of either, and whether all records do. */
function heaviest(
  records: readonly DraftRecord[],
  nameOf: (record: DraftRecord) => string
): {readonly name: string; readonly all: boolean} | null {
  const sums = new Map<string, {n: number; killed: number}>();
  for (const record of records) {
    const sum = sums.get(nameOf(record)) ?? {n: 0, killed: 0};
    sums.set(nameOf(record), {n: sum.n + 1, killed: sum.killed + record.killed});
  }
  sums.delete('');
  const killed = records.reduce((sum, record) => sum + record.killed, 0);
  const weight = (sum: {n: number; killed: number}) => sum.n / records.length + (killed > 0 ? sum.killed / killed : 0);
  const [best] = [...sums].sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1));
  return best && weight(best[1]) >= 0.5 ? {name: best[0], all: best[1].n === records.length} : null;
}
