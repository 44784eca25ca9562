import {describe, expect, it} from 'vitest';
import {projectorOf} from '../../../src/map/projector.ts';
import {fakeMap} from './fake-map.ts';

const camera = (lon: number, zoom = 2) => ({center: [lon, 0] as [number, number], zoom, bearing: 0, pitch: 0});

describe('projectorOf', () => {
  it('puts the center into the middle of the picture', () => {
    expect(projectorOf(fakeMap(camera(30)), false)([30, 0])).toEqual([400, 300]);
  });

  it('takes the copy of the world that is nearest to the center', () => {
    const [x] = projectorOf(fakeMap(camera(175)), false)([-175, 0])!;
    expect(x).toBeCloseTo(400 + (10 / 360) * 512 * 4, 6);
  });

  it('has no place for what lies behind the globe, and one for it on the flat map', () => {
    expect(projectorOf(fakeMap(camera(0)), true)([180, 0])).toBeNull();
    expect(projectorOf(fakeMap(camera(0)), false)([180, 0])).not.toBeNull();
  });

  it('has no place for what is thrown far out of the picture, as what lies behind a tilted camera is', () => {
    expect(projectorOf(fakeMap(camera(0, 9)), false)([40, 0])).toBeNull();
  });
});
