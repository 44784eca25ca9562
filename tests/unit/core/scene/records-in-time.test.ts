import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {recordsInTime} from '../../../../src/core/scene/records-in-time.ts';
import {eventStore, FLAG} from '../../../../src/core/store/event-store.ts';
import {touches} from '../../../../src/core/store/time-range.ts';
import {extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {flow, incident} from '../records.ts';

const QUARTER: TimeExtent = [Date.UTC(2024, 0, 1), Date.UTC(2024, 3, 1)];
const store = eventStore([
  incident('b', {edtf: '2024-03-22'}),
  incident('a', {edtf: '2024-03-22'}),
  incident('old', {edtf: '2024-01-03'}),
  incident('long', {edtf: '2023-12/2024-02'}),
  incident('series', {edtf: '2024-03-30', series: true})
]);
const flows = flowRows([
  flow('running', {edtf: '2024-02'}),
  flow('past', {edtf: '2023'}),
  flow('open', {edtf: '../2024-02'})
]);
const all = new Uint8Array(store.length).fill(1);

it('lists incidents and running flows together, newest first, then by id, what has no start last', () => {
  const ids = recordsInTime(store, all, flows, {extent: QUARTER}).map(({id}) => id);
  expect(ids).toEqual(['a', 'b', 'running', 'old', 'long', 'open', 'series']);
});

it('lists the rows of the mask only', () => {
  const old = store.rowOf('old');
  const bits = all.map((_, row) => (row === old ? 1 : 0));
  expect(recordsInTime(store, bits, [], {extent: QUARTER})).toEqual([store.record(old)]);
});

it('lists what sorting all rows that touch the extent lists', () => {
  check(
    fc.property(incidents, extents, (records, extent) => {
      const made = eventStore(records);
      const bits = Uint8Array.from(made.ids, (_, row) => (row % 3 ? 1 : 0));
      const rows = [...made.ids.keys()].filter((row) => bits[row] && touches(made, row, extent));
      const startOf = (row: number) => (made.flags[row]! & FLAG.series ? -Infinity : made.start[row]!);
      const byStart = (a: number, b: number) => (startOf(a) > startOf(b) ? -1 : startOf(a) < startOf(b) ? 1 : 0);
      const sorted = rows.sort((a, b) => byStart(a, b) || (made.ids[a]! < made.ids[b]! ? -1 : 1));
      const listed = sorted.map((row) => made.record(row));
      expect(recordsInTime(made, bits, [], {extent})).toEqual(listed);
      expect(recordsInTime(made, bits, [], {extent, limit: 3})).toEqual(listed.slice(0, 3));
    }),
    300
  );
});
