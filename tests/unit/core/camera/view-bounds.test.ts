import {expect, it} from 'vitest';
import {viewBounds} from '../../../../src/core/camera/view-bounds.ts';

const camera = (center: [number, number], zoom: number) => ({center, zoom, bearing: 0, pitch: 0});
const size = {width: 512, height: 512};

it('shows a quarter of the world at zoom 2 in a window as large as the world at zoom 0', () => {
  const [west, south, east, north] = viewBounds({camera: camera([0, 0], 2), size});
  expect([west, east]).toEqual([-45, 45]);
  expect(north).toBeCloseTo(40.9799, 3);
  expect(south).toBeCloseTo(-40.9799, 3);
});

it('has its west in the east where the view crosses the antimeridian', () => {
  const [west, , east] = viewBounds({camera: camera([178, -17], 4), size});
  expect(west).toBeGreaterThan(165);
  expect(east).toBeLessThan(-165);
});

it('is the whole world where that is what is seen', () => {
  expect(viewBounds({camera: camera([50, 0], 0), size: {width: 600, height: 2000}})).toEqual([
    -180, -85.0511, 180, 85.0511
  ]);
});
