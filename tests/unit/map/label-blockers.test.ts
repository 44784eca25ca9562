import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {LabelBlockers} from '../../../src/map/label-blockers.ts';
import {fakeMap} from './fake-map.ts';

const camera = {center: [0, 0] as [number, number], zoom: 3, bearing: 0, pitch: 0};
const box = {left: 100, top: 200, right: 180, bottom: 230};

function recordingMap() {
  const set: {features: {geometry: {coordinates: number[]}; properties: {side: number}}[]}[] = [];
  const source = {setData: (data: (typeof set)[number]) => set.push(data)};
  return {set, map: fakeMap(camera, {getSource: () => source, setMissingStyleImageResolver: () => undefined})};
}

describe('LabelBlockers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('covers each box with a row of squares that end with it', () => {
    const {set, map} = recordingMap();
    new LabelBlockers(map).set([box]);
    vi.runAllTimers();
    const placed = set[0]!.features.map(({geometry, properties}) => {
      const {x, y} = map.project(geometry.coordinates as [number, number]);
      return [Math.round(x), Math.round(y), properties.side];
    });
    expect(placed).toEqual([
      [115, 215, 30],
      [140, 215, 30],
      [165, 215, 30]
    ]);
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
