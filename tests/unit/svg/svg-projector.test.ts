import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Camera} from '../../../src/core/camera/camera.ts';
import {mercator} from '../../../src/core/camera/camera.ts';
import {svgProjector} from '../../../src/svg/svg-projector.ts';

const size = {width: 800, height: 600};
const camera = (given: Partial<Camera> = {}): Camera => ({center: [30, 40], zoom: 3, bearing: 0, pitch: 0, ...given});

describe('svgProjector', () => {
  it('has the middle of the camera in the middle of the map', () => {
    for (const name of ['mercator', 'globe'] as const) {
      const [x, y] = svgProjector(camera({bearing: 20}), name, size).project([30, 40])!;
      expect([Math.round(x), Math.round(y)]).toEqual([400, 300]);
    }
  });

  it('is the Web Mercator of the core, turned by the bearing', () => {
    const arbitrary = fc.tuple(fc.double({min: -60, max: 120, noNaN: true}), fc.double({min: -70, max: 80, noNaN: true}), fc.integer({min: 0, max: 359})); // prettier-ignore
    fc.assert(
      fc.property(arbitrary, ([lon, lat, bearing]) => {
        const looked = camera({bearing});
        const [x, y] = svgProjector(looked, 'mercator', size).project([lon, lat])!;
        const [[px, py], [cx, cy]] = [mercator([lon, lat]), mercator(looked.center)];
        const [dx, dy] = [(px - cx) * 8, (py - cy) * 8];
        const turn = (-bearing * Math.PI) / 180;
        expect(x).toBeCloseTo(400 + dx * Math.cos(turn) - dy * Math.sin(turn), 4);
        expect(y).toBeCloseTo(300 + dx * Math.sin(turn) + dy * Math.cos(turn), 4);
      }),
      {seed: 7, numRuns: 200}
    );
  });

  it('shows the globe at the scale of the flat map, and nothing behind it', () => {
    const {project} = svgProjector(camera({center: [0, 0], zoom: 2}), 'globe', size);
    const [x] = project([1, 0])!;
    expect(x - 400).toBeCloseTo((512 * 4) / 360, 1);
    expect(project([120, 0])).toBeNull();
    expect(project([80, 0])).not.toBeNull();
  });
});
