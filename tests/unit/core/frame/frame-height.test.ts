import fc from 'fast-check';
import {expect, it} from 'vitest';
import {frameHeight, heightMessages} from '../../../../src/core/frame/frame-height.ts';
import {check} from '../check.ts';

it.each([
  [320, 300],
  [600, 375],
  [1200, 620]
])('gives a map of %i px five eighths of that, within limits, and what stands around it', (width, map) => {
  expect(frameHeight(width, 140)).toBe(map + 140);
});

it('asks for nothing beyond what a page may grant', () => {
  check(
    fc.property(
      fc.double({min: 0, max: 1e9, noNaN: true}),
      fc.double({min: 0, max: 1e9, noNaN: true}),
      (width, around) => {
        const height = frameHeight(width, around);
        expect(Number.isInteger(height) && height >= 100 && height <= 5000).toBe(true);
      }
    )
  );
});

it('says the height in three dialects', () => {
  expect(heightMessages('map', 512)).toEqual([
    {'datawrapper-height': {map: 512}},
    'pymxPYMxmapxPYMxheightxPYMx512',
    {sentinel: 'amp', type: 'embed-size', height: 512}
  ]);
});
