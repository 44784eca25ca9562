import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {FilmShape} from '../../../../src/core/film/film-size.ts';
import {FILM_SHAPES, FILM_SIDES, filmSize, filmUnit} from '../../../../src/core/film/film-size.ts';
import {check} from '../check.ts';

const shape = fc.constantFrom(...(Object.keys(FILM_SHAPES) as FilmShape[]));
const side = fc.constantFrom(...FILM_SIDES);

it('is even on both sides, has its shape to a px, and is at most 3840 px long', () => {
  check(
    fc.property(shape, side, (name, short) => {
      const {width, height} = filmSize(name, short);
      const [wide, high] = FILM_SHAPES[name];
      expect([width % 2, height % 2]).toEqual([0, 0]);
      expect(Math.min(width, height)).toBe(short);
      expect(Math.abs(width / wide - height / high) * Math.min(wide, high)).toBeLessThanOrEqual(1);
      expect(Math.max(width, height)).toBeLessThanOrEqual(3840);
    })
  );
});

it('is laid out in whole px of the screen, about as large as a window', () => {
  check(
    fc.property(shape, side, (name, short) => {
      const size = filmSize(name, short);
      const unit = filmUnit(size);
      expect([(size.width / unit) % 1, (size.height / unit) % 1, (unit * 4) % 1]).toEqual([0, 0, 0]);
      expect(Math.min(size.width, size.height) / unit).toBeGreaterThanOrEqual(360);
      expect(Math.max(size.width, size.height) / unit).toBeLessThanOrEqual(1300);
    })
  );
});

it.each([
  ['16:9', 1080, 1920, 1080, 2],
  ['16:9', 2160, 3840, 2160, 4],
  ['9:16', 1080, 1080, 1920, 2],
  ['4:5', 1080, 1080, 1350, 1.5],
  ['16:9', 480, 854, 480, 1]
] as const)('%s of %i px is %i × %i at %d', (name, short, width, height, unit) => {
  const size = filmSize(name, short);
  expect(size).toEqual({width, height});
  expect(filmUnit(size)).toBe(unit);
});
