import {expect, it} from 'vitest';
import {activities} from '../../../../src/core/camera/activity.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import type {TimeExtent} from '../../../../geo/index.ts';
import {flow, incident} from '../records.ts';

const MARCH: TimeExtent = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)];
const KABUL = [69.2, 34.5] as const;

function active(incidents: Parameters<typeof eventStore>[0], flows: Parameters<typeof flowRows>[0] = []) {
  const store = eventStore(incidents);
  return activities({store, bits: new Uint8Array(store.length).fill(1), flows: flowRows(flows)}, MARCH);
}

it('is where and when something begins', () => {
  expect(active([incident('a', {edtf: '2024-03-22'})])).toEqual([
    {bounds: [...KABUL, ...KABUL], extent: [Date.UTC(2024, 2, 22), Date.UTC(2024, 2, 23)]}
  ]);
});

it('holds the whole of a soft place', () => {
  const where = {name: '', country: 'AF', precision: 'province', radiusKm: 111.195} as const;
  const [west, south, east, north] = active([incident('a', {where})])[0]!.bounds;
  expect(north - south).toBeCloseTo(2, 3);
  expect(east - west).toBeGreaterThan(2.3);
  expect((west + east) / 2).toBeCloseTo(KABUL[0], 6);
});

it('leaves out what began before or after, what has no place, and series', () => {
  const where = {name: '', country: 'AF', precision: 'country', radiusKm: null} as const;
  expect(
    active([
      incident('before', {edtf: '2024-02/2024-06'}),
      incident('after', {edtf: '2024-04-01'}),
      incident('placeless', {at: null}),
      incident('somewhere', {where}),
      incident('series', {series: true})
    ])
  ).toEqual([]);
});

it('leaves out what the filter leaves out', () => {
  const store = eventStore([incident('a'), incident('b', {at: [10, 50]})]);
  const bits = Uint8Array.from(store.ids, (id) => (id === 'b' ? 2 : 0));
  expect(activities({store, bits, flows: []}, MARCH).map(({bounds}) => bounds)).toEqual([[10, 50, 10, 50]]);
});

it('knows both ends of a flow', () => {
  const bounds = active([], [flow('f', {edtf: '2024-03'}), flow('old', {edtf: '2023'})]).map((each) => each.bounds);
  expect(bounds).toEqual([
    [68.8, 38.5, 68.8, 38.5],
    [69.2, 34.5, 69.2, 34.5]
  ]);
});
