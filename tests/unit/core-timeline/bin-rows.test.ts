import type {EventStore} from '../../../src/core/store/event-store.ts';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {KINDS} from '../../../geo/index.ts';
import {histogramIndex} from '../../../src/core/aggregate/histogram.ts';
import {binRows} from '../../../src/core/timeline/bin-rows.ts';
import {bins} from '../../../src/core/timeline/bins.ts';
import {outside} from '../../../src/core/timeline/outside.ts';
import type {TimeExtent} from '../../../geo/index.ts';
import {day, incident, shown} from './store.ts';

const histogram = (...[store, bits, edges]: [EventStore, Uint8Array, readonly number[]]) =>
  histogramIndex(store, edges).count(bits);

const dates = fc.oneof(
  fc.integer({min: 0, max: 900}).map((n) => new Date(day('2022-01-01') + n * 86_400_000).toISOString().slice(0, 10)),
  fc.constantFrom(
    '2022-05',
    '2022-06-30~',
    '2022-05-11~',
    '2023',
    '2023-02/2023-04',
    '../2022-06',
    '2023-12-30/2024-01-02'
  )
);
const records = fc.array(fc.tuple(fc.constantFrom(...KINDS), dates, fc.boolean()), {maxLength: 40});

test('a bin has as many rows of each kind as the histogram counts there', () => {
  fc.assert(
    fc.property(records, (list) => {
      const {store, bits} = shown(...list.map(([kind, edtf, series], i) => incident(`r${i}`, kind, edtf, {series})));
      const {edges} = bins([day('2022-03-10'), day('2023-10-05')], 300);
      const {counts} = histogram(store, bits, edges);
      const rows = binRows(store, bits, edges);
      for (let bin = 0; bin + 1 < edges.length; bin++) {
        const kinds = Array.from(rows.of(bin), (row) => store.kind[row]!);
        expect(KINDS.map((_, kind) => kinds.filter((each) => each === kind).length)).toEqual(
          counts.map((ofKind) => ofKind[bin])
        );
        expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
      }
    })
  );
});

test('bars, gray layer and what is named at the edges add up to every record', () => {
  fc.assert(
    fc.property(records, (list) => {
      const {store, bits} = shown(...list.map(([kind, edtf, series], i) => incident(`r${i}`, kind, edtf, {series})));
      const view: TimeExtent = [day('2021-12-01'), day('2025-01-01')];
      const {counts, uncertain} = histogram(store, bits, bins(view, 500).edges);
      const {earlier, inside, later} = outside(store, bits, view);
      const single = list.filter(([, , series]) => !series).length;
      expect(earlier + inside + later).toBe(single);
      const drawn = counts.reduce((sum, ofKind) => sum + ofKind.reduce((a, b) => a + b, 0), 0);
      const open = Array.from({length: store.length}, (_, row) => row).filter(
        (row) => !Number.isFinite(store.start[row]) && !list[Number(store.ids[row]!.slice(1))]![2]
      ).length;
      const weight = uncertain.reduce((a, b) => a + b, 0);
      expect(Math.abs(drawn + weight - inside)).toBeLessThanOrEqual(open + 1e-6);
    })
  );
});

test('a row knows its place in the stack', () => {
  const {store, bits} = shown(
    incident('b', 'plot', '2024-01-02'),
    incident('a', 'attack', '2024-01-03'),
    incident('c', 'milestone', '2024')
  );
  const rows = binRows(store, bits, [day('2024-01-01'), day('2024-01-08'), day('2024-01-15')]);
  expect(rows.placeOf(store.rowOf('a'))).toEqual({bin: 0, level: 0});
  expect(rows.placeOf(store.rowOf('b'))).toEqual({bin: 0, level: 1});
  expect(rows.placeOf(store.rowOf('c'))).toBeNull();
  expect(rows.placeOf(-1)).toBeNull();
});
