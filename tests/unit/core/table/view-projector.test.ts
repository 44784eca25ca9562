import {describe, expect, it} from 'vitest';
import type {Camera} from '../../../../src/core/camera/camera.ts';
import {viewProjector} from '../../../../src/core/table/view-projector.ts';
import {nearSide} from '../../../../src/map/globe-horizon.ts';
import {svgProjector} from '../../../../src/svg/svg-projector.ts';

const SIZE = {width: 800, height: 500};
const FLAT: Camera = {center: [69.2, 34.5], zoom: 3, bearing: 0, pitch: 0};
const PLACES = [-170, -100, -20, 0, 37.6, 69.2, 120, 179].flatMap((lon) =>
  [-60, -10, 0, 34.5, 55.8, 75].map((lat) => [lon, lat] as const)
);

function expectNear(at: readonly [number, number] | null, expected: readonly [number, number] | null): void {
  expect(at).not.toBeNull();
  expect(at![0]).toBeCloseTo(expected![0], 3);
  expect(at![1]).toBeCloseTo(expected![1], 3);
}

describe('viewProjector', () => {
  it('puts places where the flat map draws them, turned by the bearing', () => {
    for (const bearing of [0, 30, -120]) {
      const camera = {...FLAT, bearing};
      const project = viewProjector(camera, 'mercator', SIZE);
      const drawn = svgProjector(camera, 'mercator', SIZE).project;
      for (const place of PLACES) expectNear(project([...place]), drawn([...place]));
    }
  });

  it('means the copy of the world that is nearest to the middle', () => {
    const project = viewProjector({...FLAT, center: [179, 0]}, 'mercator', SIZE);
    expect(project([-179, 0])![0]).toBeGreaterThan(SIZE.width / 2);
    expect(project([177, 0])![0]).toBeLessThan(SIZE.width / 2);
  });

  it('draws what is farther away smaller and higher when the map is tilted, and nothing behind the camera', () => {
    const project = viewProjector({...FLAT, pitch: 60}, 'mercator', SIZE);
    const level = viewProjector(FLAT, 'mercator', SIZE);
    expectNear(project([69.2, 34.5]), [400, 250]);
    const [north, levelNorth] = [project([74, 50])!, level([74, 50])!];
    expect(north[0] - 400).toBeLessThan(levelNorth[0] - 400);
    expect(north[1]).toBeGreaterThan(levelNorth[1]);
    expect(north[1]).toBeLessThan(250);
    expect(project([69.2, -60])).toBeNull();
  });

  it('shows the same half of the globe as the map, and its middle in the middle', () => {
    for (const camera of [
      FLAT,
      {...FLAT, zoom: 1.4, pitch: 50, bearing: 70},
      {...FLAT, center: [-150, -40] as const}
    ]) {
      const project = viewProjector(camera as Camera, 'globe', SIZE);
      const near = nearSide(camera as Camera, SIZE.height);
      expectNear(project(camera.center as [number, number]), [400, 250]);
      for (const place of PLACES) expect(project([...place]) !== null, `${place}`).toBe(near([...place]));
    }
  });

  it('keeps the scale of the flat map in the middle of the globe', () => {
    const [globe, flat] = (['globe', 'mercator'] as const).map((name) =>
      viewProjector(FLAT, name, SIZE)([69.3, 34.6])!
    );
    expect(globe![0]).toBeCloseTo(flat![0], 1);
    expect(globe![1]).toBeCloseTo(flat![1], 1);
  });
});
