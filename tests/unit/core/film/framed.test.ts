import {expect, it} from 'vitest';
import {framed} from '../../../../src/core/film/framed.ts';
import {svgProjector} from '../../../../src/svg/svg-projector.ts';

const SCREEN = {width: 1000, height: 600};
const FILM = {width: 960, height: 540};
const PADDING = {top: 10, right: 20, bottom: 40, left: 300};

it.each([0, 30, -135])('has the middle of the screen in the middle of what is free, turned by %i°', (bearing) => {
  const camera = {center: [51.3, 40.2] as const, zoom: 3.25, bearing, pitch: 0};
  const {project} = svgProjector(framed(camera, SCREEN, FILM, PADDING), 'mercator', FILM);
  const [x, y] = project(camera.center)!;
  expect(x).toBeCloseTo(300 + 640 / 2, 1);
  expect(y).toBeCloseTo(10 + 490 / 2, 1);
});

it('shows there at least what the screen shows', () => {
  const camera = {center: [51.3, 40.2] as const, zoom: 3.25, bearing: 0, pitch: 0};
  expect(framed(camera, SCREEN, FILM, PADDING).zoom).toBeCloseTo(3.25 + Math.log2(640 / 1000), 6);
});
