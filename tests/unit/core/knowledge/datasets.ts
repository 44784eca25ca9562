import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import type {CatalogEntry, Dataset, Flow, Incident, Source, StatusChange} from '../../../../geo/index.ts';
import {BASES, KINDS, readDataset, STATUSES, SUBKINDS} from '../../../../geo/index.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {figure, flow, incident} from '../records.ts';

const DATA = `${import.meta.dirname}/../../../../data`;
const read = (path: string) => JSON.parse(readFileSync(`${DATA}/${path}`, 'utf8')) as unknown;
const [entry] = read('catalog.json') as [CatalogEntry];

/** The default data set, frozen. */
export const KHORASAN: Dataset = deepFreeze(
  readDataset({
    entry,
    incidents: read(entry.files.incidents),
    flows: read(entry.files.flows),
    sources: read(entry.files.sources)
  }).dataset
);

/** The instant at which a day (UTC, as 2024-03-22) ends. */
export function endOf(day: string): number {
  return Date.parse(day) + DAY_MS;
}

/** The record of an id. */
export function find({incidents, flows}: Dataset, id: string): Incident | Flow | undefined {
  return [...incidents, ...flows].find((record) => record.id === id);
}

/** A source, frozen: a newspaper article that was issued on the given days; without days it has no date. */
export function source(id: string, days: readonly (readonly number[])[] = [], given: Partial<Source> = {}): Source {
  const issued = days.length > 0 ? {issued: {'date-parts': days}} : {};
  return deepFreeze<Source>({id, type: 'article-newspaper', title: id, ...issued, ...given});
}

/** A data set, frozen, that was kept until 2026. */
export function dataset(given: Partial<Dataset> = {}): Dataset {
  return deepFreeze({entry: {...entry, asOf: '2025'}, incidents: [], flows: [], sources: [], ...given});
}

const FIRST_DAY = Date.UTC(2022, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(2024, 11, 31) / DAY_MS;
const SOURCE_IDS = ['s1', 's2', 's3', 's4'] as const;
const RECORD_IDS = ['a', 'b', 'c', 'd'] as const;

const dayNumber = fc.integer({min: FIRST_DAY, max: LAST_DAY});
const text = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
const day = dayNumber.map(text);
const edtf = fc.oneof(
  {weight: 4, arbitrary: day},
  day.map((date) => `${date}~`),
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4))
);
const pair = fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));
const when = fc.oneof(
  {weight: 4, arbitrary: edtf},
  pair.map((days) => days.join('/')),
  pair.map((days) => `[${days.join('..')}]`),
  day.map((date) => `${date}/..`),
  day.map((date) => `../${date}`)
);

/** Instants at the ends of days, and the two ends of time. */
export const instants: fc.Arbitrary<number> = fc.oneof(
  {weight: 8, arbitrary: dayNumber.map((number) => (number + 1) * DAY_MS)},
  fc.constantFrom(-Infinity, Infinity)
);

const sourceId = fc.constantFrom(...SOURCE_IDS);
const status = fc.constantFrom(...STATUSES);
const history: fc.Arbitrary<readonly StatusChange[]> = fc
  .uniqueArray(fc.record({day: dayNumber, status, source: sourceId}), {selector: (each) => each.day, maxLength: 3})
  .map((changes) => changes.sort((a, b) => a.day - b.day))
  .map((changes) => changes.map((change) => ({status: change.status, from: text(change.day), source: change.source})));

const properties = fc
  .record({
    edtf: when,
    since: fc.option(fc.record({edtf, source: sourceId}), {nil: null, freq: 2}),
    history,
    note: fc.boolean(),
    attribution: fc.array(
      fc.record({actor: fc.constant('x'), basis: fc.constantFrom(...BASES), by: fc.constant('y'), source: sourceId}),
      {maxLength: 2}
    ),
    figures: fc.array(
      fc
        .record({best: fc.integer({min: 0, max: 9}), asOf: edtf, source: sourceId, part: fc.boolean()})
        .map(({part, ...given}) => figure(part ? {...given, scope: 'soldiers'} : given)),
      {maxLength: 4}
    ),
    sources: fc.uniqueArray(sourceId, {minLength: 1, maxLength: 3}).map((ids) => ids.map((id) => ({id}))),
    links: fc.uniqueArray(fc.constantFrom(...RECORD_IDS), {maxLength: 2}),
    last: status
  })
  .map(({since, history: changes, note, links, last, ...given}) => ({
    ...given,
    summary: 'What happened.',
    verified: true,
    status: changes.at(-1)?.status ?? last,
    links,
    ...(since && {knownSince: since}),
    ...(note && {statusNote: 'Somebody denies it.'}),
    ...(changes.length > 0 && {statusHistory: changes})
  }));

const sources = fc.tuple(
  ...SOURCE_IDS.map((id, index) =>
    fc.record({days: fc.array(pair, {maxLength: 1}), origin: fc.boolean()}).map(({days, origin}) => {
      const parts = days.flat().map((date) => date.split('-').map(Number));
      return source(id, parts, origin && index > 0 ? {derivedFrom: [SOURCE_IDS[index - 1]!]} : {});
    })
  )
);

/** Valid data sets of up to four records, two incidents and two flows, with dates from 2022 to 2024. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    records: fc.array(fc.tuple(properties, fc.constantFrom(...KINDS)), {maxLength: RECORD_IDS.length}),
    sources
  })
  .map(({records, sources: bibliography}) => {
    const ids = RECORD_IDS.slice(0, records.length);
    const made = records.map(([{links, ...given}, kind], index) => {
      const id = ids[index]!;
      const related = links
        .filter((link) => ids.includes(link) && link !== id)
        .map((link) => ({id: link, rel: 'follow-up'}) as const);
      return index < 2
        ? incident(id, {...given, related, kind, subkind: SUBKINDS[kind][0]})
        : flow(id, {...given, related});
    });
    return dataset({
      incidents: made.filter((record) => 'where' in record.properties) as Incident[],
      flows: made.filter((record) => 'from' in record.properties) as Flow[],
      sources: bibliography
    });
  });
