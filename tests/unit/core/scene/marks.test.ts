import {describe, expect, it} from 'vitest';
import type {PlacePrecision} from '../../../../geo/index.ts';
import {metersPerPixel} from '../../../../src/core/camera/camera.ts';
import {age, markRadius, marks, visibleRows} from '../../../../src/core/scene/marks.ts';
import type {Scene} from '../../../../src/core/scene/scene.ts';
import {circleRadius, FIXED_RADIUS, UNKNOWN_RADIUS} from '../../../../src/core/scale/radius.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {figure, incident} from '../records.ts';
import {sceneOf} from './scenes.ts';

const day = (month: number, date: number) => Date.UTC(2024, month - 1, date);
const where = (precision: PlacePrecision, radiusKm: number | null = null) => ({name: 'somewhere', precision, radiusKm});
const one = (...parts: Parameters<typeof sceneOf>) => marks(sceneOf(...parts), 4)[0]!;

describe('marks', () => {
  it('draws areas first, then points, each oldest first, and nothing of the tray', () => {
    const scene = sceneOf([
      incident('new', {edtf: '2024-03-20'}),
      incident('area', {edtf: '2024-03-25', where: where('province')}),
      incident('old', {edtf: '2024-01-20'}),
      incident('country', {where: where('country')})
    ]);
    expect(marks(scene, 4).map(({id}) => id)).toEqual(['area', 'old', 'new']);
  });

  it('says what, how sure and how placed', () => {
    const record = incident('a', {kind: 'plot', status: 'alleged', edtf: '[2024-03..2024-05]', at: [37.4, 55.8]});
    expect(one([record])).toMatchObject({
      id: 'a',
      kind: 'plot',
      status: 'alleged',
      placement: 'point',
      position: [37.4, 55.8],
      offset: [0, 0],
      sure: false
    });
  });

  it('tells an unknown number of killed from 0', () => {
    expect(one([incident('a')]).figure).toBe('unknown');
    expect(one([incident('a', {figures: [figure({best: 0})]})]).figure).toBe('none');
    expect(one([incident('a', {figures: [figure({best: 3})]})]).figure).toBe('known');
    expect(one([incident('a', {kind: 'arrest'})]).figure).toBe('known');
  });

  it('is fresh on its day and drains behind the playhead', () => {
    const fill = (edtf: string) => one([incident('a', {edtf})]).opacity.fill;
    expect(fill('2024-03-31')).toBe(0.86);
    expect(fill('2024-03-01')).toBeLessThan(fill('2024-03-20'));
    expect(fill('2024-01-01')).toBeGreaterThanOrEqual(0.1);
  });

  it('arrives while playing, when the day is known', () => {
    const arrival = (edtf: string) =>
      one([incident('a', {edtf})], {playback: {playing: true, playhead: day(3, 23)}}).arrival;
    expect(arrival('2024-03-22')).toBeGreaterThan(0);
    expect(arrival('2024-03-22')).toBeLessThan(1);
    for (const edtf of ['2024-03', '2024-03-22~', '2024-03-22/2024-03-24', '2024-01-22'])
      expect(arrival(edtf)).toBeNull();
    expect(one([incident('a', {edtf: '2024-03-31'})]).arrival).toBeNull();
  });
});

describe('markRadius', () => {
  const radius = (scene: Scene, zoom: number) => markRadius(scene.store, 0, {zoom, markScale: 0.8});

  it('scales an attack by its figure', () => {
    expect(radius(sceneOf([incident('a', {figures: [figure({best: 50})]})]), 4)).toBe(circleRadius(50, 0.8));
    expect(radius(sceneOf([incident('a')]), 4)).toBe(UNKNOWN_RADIUS);
    expect(radius(sceneOf([incident('a', {kind: 'plot'})]), 4)).toBe(FIXED_RADIUS);
  });

  it('draws an area with the radius that it has on the ground, and never too small to be seen as soft', () => {
    const scene = sceneOf([incident('a', {where: where('province', 100)})]);
    expect(radius(scene, 8)).toBeCloseTo(100_000 / metersPerPixel(34.5, 8), 3);
    expect(radius(scene, 1)).toBe(16);
    expect(radius(sceneOf([incident('a', {where: where('district')})]), 8)).toBe(11);
  });
});

describe('age', () => {
  it('counts from the start of the last day, and is 0 while it goes on or may yet come', () => {
    const of = (edtf: string) => age({...sceneOf([incident('a', {edtf})]), playhead: day(3, 22) + DAY_MS / 2}, 0);
    expect(of('2024-03-22')).toBe(DAY_MS / 2);
    expect(of('2024-03-20/2024-03-21')).toBe(1.5 * DAY_MS);
    expect(of('2024-03')).toBe(0);
    expect(of('2017/..')).toBe(0);
    expect(of('../2024-03-21')).toBe(1.5 * DAY_MS);
  });
});

describe('visibleRows', () => {
  it('are the rows of the mask that touch the extent, in row order', () => {
    const scene = sceneOf([
      incident('a', {edtf: '2024-03-01'}),
      incident('b', {edtf: '2024'}),
      incident('c', {edtf: '2023-12-31'})
    ]);
    expect([...visibleRows(scene)].map((row) => scene.store.ids[row])).toEqual(['b', 'a']);
    expect([...visibleRows({...scene, bits: new Uint8Array(3)})]).toEqual([]);
  });
});
