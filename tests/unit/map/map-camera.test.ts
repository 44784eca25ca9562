import {describe, expect, it} from 'vitest';
import type {Camera} from '../../../src/core/camera/camera.ts';
import {cameraOf, sameCamera} from '../../../src/map/map-camera.ts';
import {fakeMap} from './fake-map.ts';

const camera: Camera = {center: [69.2, 34.5], zoom: 4, bearing: 10, pitch: 20};

describe('cameraOf', () => {
  it('reads the camera with its longitude on the first copy of the world', () => {
    expect(cameraOf(fakeMap({...camera, center: [190, 34.5]}))).toEqual({...camera, center: [-170, 34.5]});
  });
});

describe('sameCamera', () => {
  it('holds for what differs only by rounding, by a turn of the world or by a turn of the camera', () => {
    expect(sameCamera(camera, {...camera, center: [69.2 + 1e-9, 34.5]})).toBe(true);
    expect(sameCamera(camera, {...camera, center: [69.2 - 360, 34.5]})).toBe(true);
    expect(sameCamera({...camera, bearing: -180}, {...camera, bearing: 180})).toBe(true);
  });

  it.each<[string, Partial<Camera>]>([
    ['longitude', {center: [69.21, 34.5]}],
    ['latitude', {center: [69.2, 34.51]}],
    ['zoom', {zoom: 4.01}],
    ['bearing', {bearing: 10.1}],
    ['pitch', {pitch: 20.1}]
  ])('does not hold for another %s', (_, change) => {
    expect(sameCamera(camera, {...camera, ...change})).toBe(false);
  });
});
