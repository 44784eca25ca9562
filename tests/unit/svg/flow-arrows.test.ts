import {describe, expect, it} from 'vitest';
import {flowRows} from '../../../src/core/flow/flow-store.ts';
import {flowArrows} from '../../../src/svg/flow-arrows.ts';
import {standingMarks} from '../../../src/svg/standing-marks.ts';
import {figure, flow, incident} from '../core/records.ts';
import {sceneOf} from '../core/scene/scenes.ts';
import {view} from './shapes.ts';

const region = {name: 'Central Asia', precision: 'region' as const, radiusKm: null};
const carried = (best: number) => [figure({measure: 'travellers', best})];
const arrows = (
  flows: Parameters<typeof flowRows>[0],
  given: Parameters<typeof sceneOf>[1] = {},
  records = [] as Parameters<typeof sceneOf>[0]
) => {
  const scene = sceneOf(records, {flows: flowRows(flows), ...given});
  return flowArrows(scene, view(), standingMarks(scene, view()).inView);
};
const OPEN = {edtf: '2024'};

describe('flowArrows', () => {
  it('draws the largest first, and no arrow where no movement is established', () => {
    const none = {...flow('none', OPEN), geometry: null};
    const found = arrows([
      flow('small', {...OPEN, figures: carried(10)}),
      none,
      flow('large', {...OPEN, figures: carried(900)})
    ]);
    expect(found.arrows.map(({row}) => row.id)).toEqual(['large', 'small']);
    expect(found.arrows[0]!.width).toBeCloseTo(7.2);
  });

  it('draws at most 300', () => {
    expect(arrows(Array.from({length: 320}, (_, i) => flow(`f${i}`, OPEN))).arrows).toHaveLength(300);
  });

  it('gives a region one disc for all its flows and stops short of it', () => {
    const {arrows: found, regions} = arrows([flow('a', {...OPEN, from: region}), flow('b', {...OPEN, from: region})]);
    expect(regions).toMatchObject([{name: 'Central Asia', radius: 16}]);
    const [x, y] = found[0]!.arrow.shaft[0]!;
    expect(Math.hypot(x - regions[0]!.x, y - regions[0]!.y)).toBeGreaterThan(18);
  });

  it('knows a region again from another camera, so that its disc is moved and not made anew', () => {
    const scene = sceneOf([], {flows: flowRows([flow('a', {...OPEN, from: region})])});
    const keys = [5, 5.3].map((zoom) => {
      const camera = {center: [68, 35] as const, zoom, bearing: 0, pitch: 0};
      return flowArrows(scene, view({camera}), []).regions.map(({key}) => key);
    });
    expect(keys[0]).toHaveLength(1);
    expect(keys[1]).toEqual(keys[0]);
  });

  it('draws regions that lie close together smaller, so that their discs touch at most', () => {
    const pair = (name: string, place: string, at: readonly [number, number]) => ({
      ...flow(name, {...OPEN, from: {...region, name: place}}),
      geometry: {type: 'LineString' as const, coordinates: [[...at], [69.2, 34.5]]}
    });
    const radii = (lon: number) =>
      arrows([pair('a', 'one', [60, 40]), pair('b', 'two', [lon, 40])]).regions.map(({radius}) => radius);
    const gap = (lon: number) => {
      const [one, two] = arrows([pair('a', 'one', [60, 40]), pair('b', 'two', [lon, 40])]).regions;
      return Math.abs(two!.x - one!.x);
    };
    const near = [60.5, 61, 61.5, 62].find((lon) => gap(lon) > 17 && gap(lon) < 31)!;
    expect(radii(near)).toEqual([gap(near) / 2, gap(near) / 2]);
    expect(radii(60.1)).toEqual([8, 8]);
    expect(radii(75)).toEqual([16, 16]);
  });

  it('stops short of the mark it runs to, and farther when that is selected', () => {
    const attack = incident('attack', {at: [69.2, 34.5], edtf: '2024-03-01', figures: [figure({best: 100})]});
    const distance = (selected: string | null) => {
      const {arrows: found} = arrows([flow('a', OPEN)], {selected}, [attack]);
      const [x, y] = found[0]!.arrow.head[0]!;
      return Math.hypot(x - 400, y - 300);
    };
    expect(distance(null)).toBeGreaterThan(20.5 + 5);
    expect(distance('attack')).toBeGreaterThan(distance(null) + 4);
  });

  it('lets an arrow grow while it begins, and only while playing', () => {
    const length = (playing: boolean) => {
      const playback = {playing, playhead: Date.UTC(2024, 0, 1, 6), mode: 'trail' as const};
      return arrows([flow('a', {edtf: '2024-01-01'})], {playback}).arrows[0]!.arrow.length;
    };
    expect(length(true)).toBeLessThan(length(false) * 0.5);
  });
});
