import {describe, expect, it} from 'vitest';
import type {Position, TimeExtent} from '../../../../geo/index.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import type {MapNow} from '../../../../src/core/table/on-map.ts';
import {inTime, onMap} from '../../../../src/core/table/on-map.ts';
import {rowOfId, tableData} from '../../../../src/core/table/table-data.ts';
import {flow, incident} from '../records.ts';

const MARCH: TimeExtent = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)];
/** About 35 degrees wide and 18 high around Kabul. */
const NOW: MapNow = {
  extent: MARCH,
  camera: {center: [69.2, 34.5], zoom: 4, bearing: 0, pitch: 0},
  projection: 'mercator',
  size: {width: 800, height: 500},
  markScale: 1
};

const area = (radiusKm: number) => ({name: 'Khorasan', precision: 'province' as const, radiusKm});
const line = (id: string, ...coordinates: [Position, Position]) => ({
  ...flow(id, {edtf: '2024-03'}),
  geometry: {type: 'LineString' as const, coordinates: coordinates.map((position) => [...position])}
});

const data = tableData(
  eventStore([
    incident('kabul'),
    incident('past', {edtf: '2024-02-28'}),
    incident('moscow', {at: [37.4, 55.8]}),
    incident('near', {at: [40, 34.5], where: area(2000)}),
    incident('far', {at: [40, 34.5], where: area(200)}),
    incident('nowhere', {at: null}),
    incident('series', {series: true, edtf: '2024'})
  ]),
  flowRows([
    line('across', [30, 34.5], [110, 34.5]),
    line('elsewhere', [10, 55], [37, 55]),
    line('into', [10, 55], [69, 34]),
    {...flow('no-arrow', {edtf: '2024-03'}), geometry: null},
    flow('before', {edtf: '2023'})
  ]),
  new Map()
);

/** Ids of the rows that are chosen, sorted. */
function named(isChosen: (row: number) => boolean): readonly string[] {
  const ids = [...data.store.ids, ...data.flows.map(({id}) => id)];
  return ids.filter((id) => isChosen(rowOfId(data, id))).sort();
}

/** Ids of the rows that are on the map. */
function shown(now: Partial<MapNow> = {}): readonly string[] {
  return named(onMap(data, {...NOW, ...now}));
}

describe('onMap', () => {
  it('takes marks and areas of which any part is in view, flows whose line is, and all that has no place', () => {
    expect(shown()).toEqual(['across', 'into', 'kabul', 'near', 'no-arrow', 'nowhere', 'series']);
  });

  it('follows the camera', () => {
    const camera = {...NOW.camera, center: [37.4, 55.8] as const};
    expect(shown({camera})).toEqual(['elsewhere', 'into', 'moscow', 'near', 'no-arrow', 'nowhere', 'series']);
  });

  it('follows the extent, whose end is not inside', () => {
    expect(shown({extent: [Date.UTC(2024, 1, 28), Date.UTC(2024, 2, 1)]})).toEqual(['past', 'series']);
    expect(shown({extent: [Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)]})).toEqual(['before']);
  });

  it('leaves out what is behind the globe', () => {
    const camera = {...NOW.camera, center: [-110, -34.5] as const, zoom: 0};
    expect(shown({camera, projection: 'globe'})).toEqual(['no-arrow', 'nowhere', 'series']);
  });
});

describe('inTime', () => {
  it('takes what touches the extent, wherever it is', () => {
    expect(named(inTime(data, MARCH))).toEqual([
      ...['across', 'elsewhere', 'far', 'into', 'kabul', 'moscow', 'near', 'no-arrow', 'nowhere', 'series']
    ]);
    expect(named(inTime(data, [Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)]))).toEqual(['before']);
  });
});
