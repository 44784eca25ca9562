import kinks from '@turf/kinks';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Position} from '../../../../geo/index.ts';
import {bordersCross, selfCrossing} from '../../../../src/core/region/crossing.ts';
import {bandEdges} from '../../../../src/core/region/edge-bands.ts';
import {rectangleRing, unwrapRing} from '../../../../src/core/region/ring.ts';
import {borderEdges} from '../../../../src/core/region/border.ts';
import {check} from '../check.ts';
import {closed, starRing} from './regions.ts';

const degrees = fc.integer({min: -400_000, max: 400_000}).map((n) => n / 10_000);

test('a ring crosses itself where turf finds a kink', () => {
  check(
    fc.property(fc.array(fc.tuple(degrees, degrees), {minLength: 3, maxLength: 12}), (ring) => {
      const found = kinks(closed(ring)).features.map(({geometry}) => geometry.coordinates);
      const at = selfCrossing(unwrapRing(ring));
      // Where edges only touch turf finds a kink as well.
      if (at) expect(Math.min(...found.map(([x, y]) => Math.hypot(x! - at[0], y! - at[1])))).toBeLessThan(1e-6);
      else
        expect(found.filter(([x, y]) => !ring.some(([lon, lat]) => Math.hypot(x! - lon, y! - lat) < 1e-6))).toEqual([]);
    }),
    400
  );
});

test('a star never crosses itself', () => {
  check(
    fc.property(starRing(degrees, degrees, 30), (ring) => {
      expect(selfCrossing(unwrapRing(ring))).toBeNull();
    })
  );
});

test('a bow tie across the antimeridian crosses there', () => {
  const at = selfCrossing(
    unwrapRing([
      [170, 0],
      [-170, 10],
      [-170, 0],
      [170, 10]
    ])
  );
  expect(at).toEqual([180, 5]);
});

test('a ring that touches itself at a corner does not cross', () => {
  const ring: Position[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 0],
    [0, 4]
  ];
  expect(selfCrossing(unwrapRing(ring))).toBeNull();
});

test('the search through a comb of ten thousand long teeth comes to an end', () => {
  const comb = Array.from({length: 9998}, (_, i): Position => [i / 100, i % 2 === 0 ? 0 : 80]);
  expect(selfCrossing(unwrapRing([...comb, [100, -5], [0, -5]]))).toBeNull();
});

test('borders cross wherever on the earth they are written', () => {
  const border = (...bounds: [number, number, number, number]) => bandEdges(borderEdges([[rectangleRing(bounds)]]));
  expect(bordersCross(border(170, 0, 190, 10), border(-175, 5, -165, 20))).toBe(true);
  expect(bordersCross(border(170, 0, 190, 10), border(-169, 5, -165, 20))).toBe(false);
  expect(bordersCross(border(0, 0, 10, 10), border(2, 2, 8, 8))).toBe(false);
  expect(bordersCross(border(0, 0, 10, 10), border(10, 0, 20, 10))).toBe(false);
});
