import type {Map as MapLibreMap} from 'maplibre-gl';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {LabelBlockers} from '../../../src/map/label-blockers.ts';
import {fakeMap} from './fake-map.ts';

const camera = {center: [0, 0] as [number, number], zoom: 3, bearing: 0, pitch: 0};
const box = {left: 100, top: 200, right: 180, bottom: 230};

function recordingMap(loading: Record<string, unknown> = {loaded: () => true}) {
  const set: {features: {geometry: {coordinates: number[]}; properties: {side: number}}[]}[] = [];
  const source = {setData: (data: (typeof set)[number]) => set.push(data)};
  const map = fakeMap(camera, {getSource: () => source, setMissingStyleImageResolver: () => undefined, ...loading});
  return {set, map};
}

function squares(map: MapLibreMap, {features}: ReturnType<typeof recordingMap>['set'][number]) {
  return features.map(({geometry, properties: {side}}) => {
    const {x, y} = map.project(geometry.coordinates as [number, number]);
    return {x: Math.round(x), y: Math.round(y), side};
  });
}

describe('LabelBlockers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('covers each box with a row of squares that end with it', () => {
    const {set, map} = recordingMap();
    new LabelBlockers(map).set([box]);
    vi.runAllTimers();
    expect(squares(map, set[0]!).slice(-3)).toEqual([
      {x: 115, y: 215, side: 30},
      {x: 140, y: 215, side: 30},
      {x: 165, y: 215, side: 30}
    ]);
  });

  it('covers the edge of the map all around, so that no name is cut off there', () => {
    const {set, map} = recordingMap();
    new LabelBlockers(map).set([]);
    vi.runAllTimers();
    const placed = squares(map, set[0]!);
    const covered = (x: number, y: number) =>
      placed.some((square) => Math.abs(x - square.x) <= square.side / 2 && Math.abs(y - square.y) <= square.side / 2);
    for (let x = 0; x <= 800; x += 5) expect([covered(x, 0), covered(x, 600)], `${x}`).toEqual([true, true]);
    for (let y = 0; y <= 600; y += 5) expect([covered(0, y), covered(800, y)], `${y}`).toEqual([true, true]);
    expect(covered(400, 10) || covered(10, 300)).toBe(false);
  });

  it('lets the first picture of the map not wait for that', () => {
    let load: () => void = () => expect.unreachable();
    const {set, map} = recordingMap({loaded: () => false, once: (_: string, handler: () => void) => (load = handler)});
    new LabelBlockers(map).set([box]);
    vi.runAllTimers();
    expect(set.at(-1)!.features).toHaveLength(3);
    load();
    vi.runAllTimers();
    expect(set.at(-1)!.features.length).toBeGreaterThan(3);
  });

  it('sets only the last of many changes, and nothing when it is what stands there', () => {
    const {set, map} = recordingMap();
    const blockers = new LabelBlockers(map);
    for (let i = 0; i < 10; i++) blockers.set([{...box, left: 100 - i}]);
    vi.runAllTimers();
    expect(set).toHaveLength(1);
    blockers.set([{...box, left: 91}]);
    vi.runAllTimers();
    expect(set).toHaveLength(1);
  });

  it('sets the same boxes again after the style was replaced', () => {
    const {set, map} = recordingMap();
    const blockers = new LabelBlockers(map);
    blockers.set([box]);
    vi.runAllTimers();
    blockers.restore();
    vi.runAllTimers();
    expect(set).toHaveLength(2);
  });

  it('leaves out a box beside the globe, whose place comes back elsewhere', () => {
    const {set, map} = recordingMap();
    const beside = {...map, unproject: () => ({lng: 0, lat: 0})} as unknown as typeof map;
    new LabelBlockers(beside).set([box]);
    vi.runAllTimers();
    expect(set.flatMap(({features}) => features)).toEqual([]);
  });

  it('sets nothing once destroyed', () => {
    const {set, map} = recordingMap();
    const blockers = new LabelBlockers(map);
    blockers.set([box]);
    blockers.destroy();
    vi.runAllTimers();
    expect(set).toEqual([]);
  });
});
