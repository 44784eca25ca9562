import {expect, it} from 'vitest';
import type {Camera} from '../../../../src/core/camera/camera.ts';
import {shrunk} from '../../../../src/core/camera/shrunk.ts';
import {deepFreeze} from '../deep-freeze.ts';

const CAMERA: Camera = deepFreeze<Camera>({center: [60, 40], zoom: 4, bearing: 10, pitch: 20});

it('moves the camera out as far as the side that shrinks most asks for, and not below the whole earth', () => {
  const from = {width: 1000, height: 600};
  expect(shrunk(CAMERA, from, from)).toEqual(CAMERA);
  expect(shrunk(CAMERA, from, {width: 500, height: 500})).toEqual({...CAMERA, zoom: 3});
  expect(shrunk(CAMERA, from, {width: 1000, height: 75})).toEqual({...CAMERA, zoom: 1});
  expect(shrunk(CAMERA, from, {width: 10, height: 10}).zoom).toBe(0);
});
