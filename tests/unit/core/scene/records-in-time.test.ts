import {expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {recordsInTime} from '../../../../src/core/scene/records-in-time.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {flow, incident} from '../records.ts';

const QUARTER: TimeExtent = [Date.UTC(2024, 0, 1), Date.UTC(2024, 3, 1)];
const store = eventStore([
  incident('b', {edtf: '2024-03-22'}),
  incident('a', {edtf: '2024-03-22'}),
  incident('old', {edtf: '2024-01-03'}),
  incident('series', {edtf: '2024-03-30', series: true})
]);
const flows = flowRows([
  flow('running', {edtf: '2024-02'}),
  flow('past', {edtf: '2023'}),
  flow('open', {edtf: '../2024-02'})
]);

it('lists incidents and running flows together, newest first, then by id, what has no start last', () => {
  const rows = [...store.ids.keys()];
  expect(recordsInTime(store, rows, flows, QUARTER).map(({id}) => id)).toEqual([
    'a',
    'b',
    'running',
    'old',
    'open',
    'series'
  ]);
});

it('lists the given rows only', () => {
  expect(recordsInTime(store, [store.rowOf('old')], [], QUARTER)).toEqual([store.record(store.rowOf('old'))]);
});
