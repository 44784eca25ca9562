import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {KINDS} from '../../geo/index.ts';
import {countsOf} from '../../src/core/aggregate/counts.ts';
import {histogramIndex} from '../../src/core/aggregate/histogram.ts';
import type {FilterContext} from '../../src/core/filter/filter-context.ts';
import {incidentTable} from '../../src/core/filter/filter-table.ts';
import {mask} from '../../src/core/filter/mask.ts';
import {certainty} from '../../src/core/store/certainty.ts';
import type {EventStore} from '../../src/core/store/event-store.ts';
import {eventStore} from '../../src/core/store/event-store.ts';
import {timeRange, touches} from '../../src/core/store/time-range.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {markColumns} from '../../src/layers/mark-columns.ts';
import type {Result} from './result.ts';
import {columnBytes, seeded, SPAN_DAYS, syntheticIncidents, syntheticStore} from './synthetic-store.ts';
import {time} from './time.ts';

const MANY = 1_000_000;
const RECORDS = 100_000;

const CONTEXT: FilterContext = {
  matches: () => new Set(),
  relate: ({length}) => new Uint8Array(length),
  named: new Map()
};

/** What the core costs, without a screen. */
export function nodeMeasures(): Result[] {
  const store = syntheticStore(MANY);
  const extents = randomExtents(store);
  return [
    buildStore(),
    lookUp(store, extents),
    oneClause(store),
    ...counting(store, extents),
    bins(store),
    columnsOfMarks(store),
    memory()
  ];
}

function buildStore(): Result {
  const incidents = syntheticIncidents(RECORDS);
  const text = JSON.stringify(incidents);
  return {
    name: 'columns of 100,000 records',
    value: time(() => eventStore(incidents), 5),
    unit: 'ms',
    reference: {name: 'JSON.parse', value: time(() => JSON.parse(text) as unknown, 5)}
  };
}

function lookUp(store: EventStore, extents: readonly (readonly [number, number])[]): Result {
  const each = time(() => extents.forEach((extent) => timeRange(store, extent)), 20) / extents.length;
  const scan = time(() => {
    let rows = 0;
    for (let row = 0; row < store.length; row++) if (touches(store, row, extents[0]!)) rows++;
    return rows;
  }, 9);
  return {
    name: 'rows of a window in 1,000,000',
    value: each * 1000,
    unit: 'µs',
    reference: {name: 'looking at every row', value: scan * 1000},
    target: {value: 100}
  };
}

function oneClause(store: EventStore): Result {
  const clauses = [{source: 'bench', field: 'kind', kind: 'any', value: [KINDS[0], KINDS[2]]}] as const;
  const table = incidentTable(store, new Map());
  const value = time(() => mask(table, clauses, CONTEXT), 21);
  return {name: 'mask of one clause over 1,000,000', value, unit: 'ms', target: {value: 8}};
}

function counting(store: EventStore, extents: readonly (readonly [number, number])[]): Result[] {
  const bits = new Uint8Array(store.length).fill(1);
  const each = time(() => extents.forEach((extent) => countsOf(store, bits, extent)), 5) / extents.length;
  const scan = time(() => {
    const sure = new Uint32Array(KINDS.length);
    for (let row = 0; row < store.length; row++)
      if (certainty(store, row, extents[0]!) === 'in') sure[store.kind[row]!]!++;
    return sure;
  }, 5);
  return [
    {
      name: 'counter, first window of another filter',
      value: time(() => countsOf(store, bits.slice(), store.domain), 5),
      unit: 'ms'
    },
    {
      name: 'counter, one window of 1,000,000',
      value: each,
      unit: 'ms',
      reference: {name: 'looking at every row', value: scan}
    }
  ];
}

function bins(store: EventStore): Result {
  const bits = new Uint8Array(store.length).fill(1);
  const edges = Array.from({length: 122}, (_, i) => store.domain[0] + i * 30 * DAY_MS);
  const index = histogramIndex(store, edges);
  return {name: 'histogram of 1,000,000 in 121 bins', value: time(() => index.count(bits), 9), unit: 'ms'};
}

function columnsOfMarks(store: EventStore): Result {
  return {name: 'columns for the graphics processor, 1,000,000', value: time(() => markColumns(store), 5), unit: 'ms'};
}

// Everything that stays: columns, mask, counter and the order of drawing. The arrays written to the graphics processor go.
function memory(): Result {
  const before = used();
  const store = syntheticStore(MANY, 2);
  const bits = mask(incidentTable(store, new Map()), [], CONTEXT);
  const kept = [store, bits, countsOf(store, bits, store.domain), markColumns(store).rows];
  const value = (used() - before) / 2 ** 20;
  const raw = columnBytes(kept[0] as EventStore) / 2 ** 20;
  return {
    name: 'memory of 1,000,000, ready to play',
    value,
    unit: 'MB',
    reference: {name: 'the bare columns', value: raw},
    target: {ratio: 2}
  };
}

function used(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function randomExtents(store: EventStore): readonly (readonly [number, number])[] {
  const random = seeded(9);
  return Array.from({length: 200}, () => {
    const from = store.domain[0] + Math.floor(random() * SPAN_DAYS * 0.9) * DAY_MS;
    return [from, from + 73 * DAY_MS] as const;
  });
}
