import {describe, expect, it} from 'vitest';
import type {EditableRegion} from '../../../../src/core/region/place-corner.ts';
import {cornersOf, placeCorner} from '../../../../src/core/region/place-corner.ts';
import {deepFreeze} from '../deep-freeze.ts';

const box: EditableRegion = deepFreeze({shape: 'rectangle', bounds: [10, 20, 30, 40]});
const triangle: EditableRegion = deepFreeze({
  shape: 'polygon',
  ring: [
    [0, 0],
    [1, 0],
    [1, 1]
  ]
});
const circle: EditableRegion = deepFreeze({shape: 'circle', center: [0, 0], radiusKm: 100});

describe('placeCorner', () => {
  it.each([box, triangle, circle])('leaves a $shape as it is when a corner is put where it stands', (region) => {
    cornersOf(region).forEach((place, index) => {
      const same = placeCorner(region, index, place);
      cornersOf(same).forEach(([lon, lat], i) => {
        expect(lon).toBeCloseTo(cornersOf(region)[i]![0], 6);
        expect(lat).toBeCloseTo(cornersOf(region)[i]![1], 6);
      });
    });
  });

  it('takes the neighbors of a rectangle along and leaves the opposite corner', () => {
    expect(placeCorner(box, 0, [5, 15])).toEqual({shape: 'rectangle', bounds: [5, 15, 30, 40]});
    expect(placeCorner(box, 1, [35, 15])).toEqual({shape: 'rectangle', bounds: [10, 15, 35, 40]});
    expect(placeCorner(box, 2, [35, 45])).toEqual({shape: 'rectangle', bounds: [10, 20, 35, 45]});
    expect(placeCorner(box, 3, [5, 45])).toEqual({shape: 'rectangle', bounds: [5, 20, 30, 45]});
  });

  it('moves a circle by its middle and sizes it by its border', () => {
    expect(placeCorner(circle, 0, [5, 5])).toEqual({shape: 'circle', center: [5, 5], radiusKm: 100});
    const wider = placeCorner(circle, 1, [0, 1]);
    expect(wider.shape === 'circle' && wider.radiusKm).toBeCloseTo(111.195, 2);
  });

  it('moves one corner of a polygon', () => {
    expect(cornersOf(placeCorner(triangle, 1, [2, -1]))).toEqual([
      [0, 0],
      [2, -1],
      [1, 1]
    ]);
  });
});
