import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Bounds, Camera} from '../../../../src/core/camera/camera.ts';
import {fitBounds} from '../../../../src/core/camera/camera.ts';
import {fitGlobe, isInsideGlobe} from '../../../../src/core/camera/globe-view.ts';
import {svgProjector} from '../../../../src/svg/svg-projector.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const SIZE = deepFreeze({width: 1000, height: 640});
const PADDING = deepFreeze({top: 50, right: 60, bottom: 70, left: 300});

const cornersOf = ([west, south, east, north]: Bounds) =>
  [[west, south], [west, north], [east, south], [east, north]] as const; // prettier-ignore

/** Whether the corners stand in what is left of the drawn globe, within a pixel. */
function cornersShown(bounds: Bounds, camera: Camera): boolean {
  const {project} = svgProjector(camera, 'globe', SIZE);
  return cornersOf(bounds).every((corner) => {
    const [x, y] = project(corner) ?? [NaN, NaN];
    return (
      x > PADDING.left - 1 &&
      x < SIZE.width - PADDING.right + 1 &&
      y > PADDING.top - 1 &&
      y < SIZE.height - PADDING.bottom + 1
    );
  });
}

describe('fitGlobe', () => {
  it('shows what one side of a globe can show, beside what covers the map', () => {
    const oneSide = fc
      .tuple(fc.integer({min: -180, max: 179}), fc.integer({min: -40, max: 30}), fc.integer({min: 1, max: 70}))
      .map(([west, south, reach]): Bounds => [west, south, ((west + reach + 180) % 360) - 180, south + reach / 2]);
    check(
      fc.property(oneSide, (bounds) => {
        const camera = fitGlobe(bounds, SIZE, PADDING);
        expect(cornersShown(bounds, camera)).toBe(true);
        expect(isInsideGlobe(bounds, camera, SIZE, PADDING)).toBe(true);
      })
    );
  });

  it('stands farther back than the flat map where bounds reach from the north to the equator', () => {
    const bounds: Bounds = [0, 0, 60, 70];
    const flat = fitBounds(bounds, SIZE, PADDING);
    expect(cornersShown(bounds, flat)).toBe(false);
    expect(isInsideGlobe(bounds, flat, SIZE, PADDING)).toBe(false);
    expect(fitGlobe(bounds, SIZE, PADDING).zoom).toBeLessThan(flat.zoom);
  });

  it('comes no closer than the flat map', () => {
    const bounds: Bounds = [60, 30, 70, 38];
    expect(fitGlobe(bounds, SIZE, PADDING).zoom).toBeLessThanOrEqual(fitBounds(bounds, SIZE, PADDING).zoom);
  });
});

describe('isInsideGlobe', () => {
  it('finds what lies on the far side outside', () => {
    const camera = {center: [0, 0], zoom: 0, bearing: 0, pitch: 0} as const;
    expect(isInsideGlobe([179, -1, 181 - 360, 1], camera, SIZE, PADDING)).toBe(false);
    expect(isInsideGlobe([-1, -1, 1, 1], camera, SIZE, PADDING)).toBe(true);
  });
});
