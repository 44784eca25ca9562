import {expect, test} from 'vitest';
import type {Camera} from '../../../../src/core/camera/camera.ts';
import {reveal} from '../../../../src/core/camera/reveal.ts';

const SIZE = Object.freeze({width: 800, height: 600});
const CAMERA: Camera = Object.freeze({
  center: Object.freeze([37, 55]) as [number, number],
  zoom: 5,
  bearing: 0,
  pitch: 0
});

test('a place in view leaves the camera as it is', () => {
  expect(reveal(CAMERA, [38, 55.5], SIZE)).toBe(CAMERA);
});

test('a place out of view comes to the middle, at the same zoom', () => {
  expect(reveal(CAMERA, [57, 30], SIZE)).toEqual({...CAMERA, center: [57, 30]});
  expect(reveal(CAMERA, [-170, 55], SIZE)).toEqual({...CAMERA, center: [-170, 55]});
});

test('a place hidden at the very edge counts as out of view', () => {
  const pxPerDegree = (512 * 2 ** 5) / 360;
  expect(reveal(CAMERA, [37 + 355 / pxPerDegree, 55], SIZE)).toBe(CAMERA);
  expect(reveal(CAMERA, [37 + 365 / pxPerDegree, 55], SIZE)).not.toBe(CAMERA);
});

test('a place across the antimeridian is in view', () => {
  const camera = {...CAMERA, center: [179, 55]} as const;
  expect(reveal(camera, [-179, 55], SIZE)).toBe(camera);
});
