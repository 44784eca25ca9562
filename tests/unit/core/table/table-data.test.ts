import {expect, it} from 'vitest';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {recordAt, rowOfId, tableData} from '../../../../src/core/table/table-data.ts';
import {flow, incident} from '../records.ts';

const store = eventStore([
  incident('b', {edtf: '2024-03-22'}),
  incident('a', {edtf: '2024-03-22'}),
  incident('long', {edtf: '2024-01/2024-06'}),
  incident('open', {edtf: '../2023'})
]);
const data = tableData(store, flowRows([flow('march', {edtf: '2024-03'}), flow('may', {edtf: '2024-05'})]), new Map());

it('has a row for every incident and every flow, newest first by start', () => {
  expect([...data.newestFirst].map((row) => recordAt(data, row).id)).toEqual([
    'may',
    'a',
    'b',
    'march',
    'long',
    'open'
  ]);
  expect(data.length).toBe(6);
});

it('finds the row of an id', () => {
  for (const id of ['a', 'b', 'long', 'open', 'march', 'may']) expect(recordAt(data, rowOfId(data, id)).id).toBe(id);
  expect(rowOfId(data, 'nothing')).toBe(-1);
});
