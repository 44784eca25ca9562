import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {KINDS} from '../../../../geo/index.ts';
import type {Histogram} from '../../../../src/core/aggregate/histogram.ts';
import {histogramIndex} from '../../../../src/core/aggregate/histogram.ts';
import type {EventStore} from '../../../../src/core/store/event-store.ts';
import {eventStore, FLAG} from '../../../../src/core/store/event-store.ts';
import {CALENDAR_UNITS, unitEdges} from '../../../../src/core/time/calendar.ts';
import {incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {incident} from '../records.ts';

const histogram = (...[store, bits, edges]: [EventStore, Uint8Array, readonly number[]]) =>
  histogramIndex(store, edges).count(bits);

const all = (store: EventStore) => new Uint8Array(store.length).fill(1);
const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

function total({counts, uncertain}: Histogram): number {
  return [...counts.flatMap((bins) => [...bins]), ...uncertain].reduce((a, b) => a + b, 0);
}

function only(edtf: string, unit: (typeof CALENDAR_UNITS)[number], from: string, to: string): Histogram {
  const store = eventStore([incident('a', {edtf})]);
  return histogram(store, all(store), unitEdges([at(from), at(to)], unit));
}

describe('histogram', () => {
  it('gives every record the weight 1 in all, but for series', () => {
    check(
      fc.property(incidents, fc.constantFrom(...CALENDAR_UNITS), (records, unit) => {
        const store = eventStore(records);
        const single = records.filter(({properties}) => !properties.series).length;
        expect(total(histogram(store, all(store), unitEdges(store.domain, unit)))).toBeCloseTo(single, 6);
      }),
      300
    );
  });

  it('gives no record more than the weight 1, and none that lies outside any', () => {
    check(
      fc.property(incidents, fc.integer({min: 0, max: 900}), fc.integer({min: 1, max: 300}), (records, skip, days) => {
        const store = eventStore(records);
        const from = at('2022-01-01') + skip * 86_400_000;
        const edges = unitEdges([from, from + days * 86_400_000], 'week');
        store.ids.forEach((_, row) => {
          const bits = Uint8Array.from(store.ids, (__, each) => (each === row ? 1 : 0));
          const weight = total(histogramIndex(store, edges).count(bits));
          const touching = store.start[row]! < edges.at(-1)! && store.end[row]! > edges[0]!;
          const series = store.flags[row]! & FLAG.series;
          expect(weight).toBeLessThanOrEqual(1 + 1e-9);
          if (touching && !series && Number.isFinite(store.end[row]! - store.start[row]!))
            expect(weight).toBeGreaterThan(0);
          if (!touching || series) expect(weight).toBe(0);
        });
      }),
      60
    );
  });

  it('counts a record in the one bin that surely holds it, by kind', () => {
    const store = eventStore([
      incident('a', {edtf: '2024-03-22'}),
      incident('b', {edtf: '2024-03', kind: 'plot'}),
      incident('c', {edtf: '2024-03-30/2024-03-31', kind: 'arrest'})
    ]);
    const {counts, uncertain} = histogram(store, all(store), unitEdges([at('2024-02-01'), at('2024-05-01')], 'month'));
    expect(counts.map((bins) => [...bins])).toEqual([
      [0, 1, 0],
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 0]
    ]);
    expect([...uncertain]).toEqual([0, 0, 0]);
  });

  it('counts what is about a day only in a bin that holds the days around it as well', () => {
    const days = only('2024-03-22~', 'day', '2024-03-21', '2024-03-24');
    expect(total({...days, uncertain: new Float64Array()})).toBe(0);
    expect([...days.uncertain]).toEqual([0, 1, 0]);
    expect([...only('2024-03-22~', 'month', '2024-03-01', '2024-04-01').counts[0]!]).toEqual([1]);
    expect([...only('2024-03-31~', 'month', '2024-03-01', '2024-05-01').uncertain]).toEqual([1, 0]);
  });

  it('spreads what is known to the month evenly over the days of it', () => {
    const {counts, uncertain} = only('2024-03', 'day', '2024-03-01', '2024-04-01');
    expect(counts.flatMap((bins) => [...bins]).every((n) => n === 0)).toBe(true);
    expect(uncertain).toHaveLength(31);
    for (const weight of uncertain) expect(weight).toBeCloseTo(1 / 31, 12);
  });

  it('does not count what lies outside the edges', () => {
    const {uncertain} = only('2024', 'month', '2024-04-01', '2024-07-01');
    expect(uncertain.reduce((a, b) => a + b)).toBeCloseTo((30 + 31 + 30) / 366, 9);
  });

  it('spreads an open end over the days that the records span', () => {
    const store = eventStore([incident('a', {edtf: '2024-03-30/..'}), incident('b', {edtf: '2024-03-31'})]);
    const edges = unitEdges([at('2024-03-29'), at('2024-04-03')], 'day');
    const {uncertain} = histogramIndex(store, edges).count(all(store));
    expect([...uncertain]).toEqual([0, 0.5, 0.5, 0, 0]);
  });

  it('takes room for its bins and not for the days in them', () => {
    const store = eventStore([incident('typo', {edtf: '0224-03-22'}), incident('right')]);
    const edges = unitEdges(store.domain, 'year');
    const before = process.memoryUsage().arrayBuffers;
    const result = histogramIndex(store, edges).count(all(store));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200_000);
    expect(result.counts[0]!.at(0)).toBe(1);
    expect(result.counts[0]!.at(-1)).toBe(1);
  });

  it('leaves rows out that the mask does', () => {
    const store = eventStore([incident('a')]);
    expect(total(histogram(store, new Uint8Array(1), unitEdges(store.domain, 'day')))).toBe(0);
  });

  it('has a row per kind even without records', () => {
    const store = eventStore([]);
    expect(histogram(store, all(store), unitEdges(store.domain, 'day')).counts).toHaveLength(KINDS.length);
  });
});
