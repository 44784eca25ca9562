import {expect, it} from 'vitest';
import {atPlace} from '../../../../src/core/camera/at-place.ts';

const camera = {center: [10, 50], zoom: 3, bearing: 20, pitch: 30} as const;

it('looks at the place from nearer, turned and tilted as before: at a town from nearer than at a city', () => {
  const town = atPlace(camera, {position: [69.78, 37.91], population: 2e5});
  const city = atPlace(camera, {position: [51.4, 35.7], population: 9e6});
  expect(town).toMatchObject({center: [69.78, 37.91], bearing: 20, pitch: 30});
  expect(town.zoom).toBeGreaterThan(city.zoom);
  expect(city.zoom).toBeGreaterThan(camera.zoom);
});

it('stays as near as it is', () => {
  expect(atPlace({...camera, zoom: 11}, {position: [0, 0], population: 0}).zoom).toBe(11);
});
