import {describe, expect, it} from 'vitest';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {eventDays} from '../../../../src/core/store/event-days.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {flow, incident} from '../records.ts';

const days = (found: ReadonlyMap<number, number>) =>
  [...found].map(([at, records]) => [new Date(at).toISOString().slice(0, 10), records]);

describe('eventDays', () => {
  const store = eventStore([
    incident('b', {edtf: '2024-03-22'}),
    incident('a', {edtf: '2024-03-22T17:00Z'}),
    incident('month', {edtf: '2024-01'}),
    incident('series', {edtf: '2020', series: true}),
    incident('open', {edtf: '../2019'})
  ]);

  it('lists each day once, ascending, with the days of flows, and counts what begins on it', () => {
    const bits = new Uint8Array(store.length).fill(1);
    expect(days(eventDays(store, bits, flowRows([flow('f', {edtf: '2023'}), flow('g', {edtf: '../2018'})])))).toEqual([
      ['2023-01-01', 1],
      ['2024-01-01', 1],
      ['2024-03-22', 2]
    ]);
  });

  it('leaves rows out that the mask does', () => {
    const bits = Uint8Array.from(store.ids, (id) => (id === 'month' ? 1 : 0));
    expect(days(eventDays(store, bits, []))).toEqual([['2024-01-01', 1]]);
  });
});
