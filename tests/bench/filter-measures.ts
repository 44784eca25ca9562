import crossfilter from 'crossfilter2';
import {KINDS} from '../../geo/index.ts';
import {facetCounts} from '../../src/core/aggregate/facet-counts.ts';
import {histogramIndex} from '../../src/core/aggregate/histogram.ts';
import type {Clause} from '../../src/core/filter/clause.ts';
import type {FilterContext} from '../../src/core/filter/filter-context.ts';
import type {FilterTable} from '../../src/core/filter/filter-table.ts';
import {incidentTable} from '../../src/core/filter/filter-table.ts';
import {maskBut} from '../../src/core/filter/mask.ts';
import {misses} from '../../src/core/filter/misses.ts';
import type {EventStore} from '../../src/core/store/event-store.ts';
import {PLACEMENTS} from '../../src/core/store/placement.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import type {Result} from './result.ts';
import {SPAN_DAYS, syntheticStore} from './synthetic-store.ts';
import {time} from './time.ts';

const CONTEXT: FilterContext = {
  matches: () => new Set(),
  relate: ({length}) => new Uint8Array(length),
  named: new Map()
};

/** Months, as the timeline shows ten years. */
const MONTH_MS = 30 * DAY_MS;

/** What the filter costs, beside crossfilter2 with the same six facets and the same histogram. */
export function filterMeasures(): Result[] {
  return [100_000, 1_000_000].flatMap((rows) => {
    const store = syntheticStore(rows);
    return [...besideCrossfilter(store), ...(rows === 1_000_000 ? [drag(store)] : [])];
  });
}

interface Facets {
  readonly choose: (kinds: readonly number[]) => void;
  readonly jump: (from: number) => void;
}

function besideCrossfilter(store: EventStore): Result[] {
  const rows = store.length.toLocaleString('en');
  let [ours, theirs]: [Facets | null, Facets | null] = [null, null];
  const ready = time(() => (ours = ourFacets(store)), 3);
  const building = time(() => (theirs = theirFacets(store)), 1, 0);
  const alternate = (work: (turn: number) => void) => {
    let turn = 0;
    return time(() => work(turn++), 31, 30);
  };
  const choose = (facets: Facets) => alternate((turn) => facets.choose(turn % 2 ? [0, 2] : [0, 1, 2, 3]));
  const jump = (facets: Facets) =>
    alternate((turn) => facets.jump(store.domain[0] + ((turn * 397) % (SPAN_DAYS - 73)) * DAY_MS));
  return [
    {
      ...{name: `ready to count six facets of ${rows}`, value: ready, unit: 'ms', target: {value: 500}},
      reference: {name: 'crossfilter2', value: building}
    },
    {
      ...{name: `all counts after a choice, ${rows}`, value: choose(ours!), unit: 'ms', target: {ratio: 1}},
      reference: {name: 'crossfilter2', value: choose(theirs!)}
    },
    {
      ...{name: `all counts after a jump in time, ${rows}`, value: jump(ours!), unit: 'ms', target: {ratio: 1}},
      reference: {name: 'crossfilter2', value: jump(theirs!)}
    }
  ];
}

function edgesOf({domain}: EventStore): readonly number[] {
  return Array.from({length: 122}, (_, i) => domain[0] + i * MONTH_MS);
}

function facetColumns(store: EventStore, table: FilterTable) {
  const flags = {names: Array.from({length: 16}, (_, i) => String(i)), codes: store.flags, offsets: null};
  const placement = {names: PLACEMENTS, codes: store.placement, offsets: null};
  return [
    ...(['kind', 'status', 'country', 'placePrecision'] as const).map((field) => ({
      source: field,
      column: table.facet(field)
    })),
    {source: 'placement', column: placement},
    {source: 'flags', column: flags}
  ];
}

function ourFacets(store: EventStore): Facets {
  const table = incidentTable(store, new Map());
  const facets = facetColumns(store, table);
  const months = histogramIndex(store, edgesOf(store));
  let extent: readonly [number, number] = [store.domain[0], store.domain[0] + 73 * DAY_MS];
  let clauses: readonly Clause[] = [];
  let missed = misses(table, clauses, CONTEXT);
  return {
    choose: (kinds) => {
      clauses = [{source: 'kind', field: 'kind', kind: 'any', value: kinds.map((kind) => KINDS[kind]!)}];
      missed = misses(table, clauses, CONTEXT);
      facetCounts(store, missed, {facets, extent});
      months.count(maskBut(missed, null));
    },
    jump: (from) => {
      extent = [from, from + 73 * DAY_MS];
      facetCounts(store, missed, {facets, extent});
    }
  };
}

// Its histogram is a group of the dimension of time, which leaves its own brush out as ours does.
function theirFacets(store: EventStore): Facets {
  const index = crossfilter(Array.from({length: store.length}, (_, row) => row));
  const columns = [store.kind, store.status, store.country, store.precision, store.placement, store.flags];
  const dimensions = columns.map((column) => index.dimension((row) => column[row]!));
  const groups = dimensions.map((dimension) => dimension.group());
  const start = index.dimension((row) => store.start[row]!);
  const months = start.group((instant) => Math.floor((instant - store.domain[0]) / MONTH_MS));
  const read = () => [...groups, months].forEach((group) => group.all());
  start.filterRange([store.domain[0], store.domain[0] + 73 * DAY_MS]);
  return {
    choose: (kinds) => {
      dimensions[0]!.filterFunction((kind) => kinds.includes(kind as number));
      read();
    },
    jump: (from) => {
      start.filterRange([from, from + 73 * DAY_MS]);
      read();
    }
  };
}

// The worst that a brush can do: nearly all of the data, and every count again with every step.
function drag(store: EventStore): Result {
  const table = incidentTable(store, new Map());
  const facets = facetColumns(store, table);
  const missed = misses(table, [], CONTEXT);
  let days = 0;
  const step = () => facetCounts(store, missed, {facets, extent: [store.domain[0] + days++ * DAY_MS, store.domain[1]]});
  return {
    name: 'counts while nearly all of 1,000,000 is brushed',
    value: time(step, 31),
    unit: 'ms',
    target: {value: 50}
  };
}
