import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Bounds} from '../../../../src/core/camera/camera.ts';
import {wrapLongitude} from '../../../../src/core/camera/camera.ts';
import {CoveredGround} from '../../../../src/core/camera/covered-ground.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({min: -180, max: 179.99, noNaN: true}),
    fc.oneof(fc.constant(0), fc.double({min: 0, max: 200, noNaN: true})),
    fc.double({min: -90, max: 90, noNaN: true}),
    fc.double({min: 0, max: 60, noNaN: true})
  )
  .map(([west, width, south, height]) =>
    deepFreeze<Bounds>([west, south, wrapLongitude(west + width), Math.min(90, south + height)])
  );

function covered(all: readonly Bounds[]): Bounds | null {
  const ground = new CoveredGround();
  for (const each of all) ground.add(each);
  return ground.bounds;
}

// Degrees of longitude that bounds reach over.
const width = ([west, , east]: Bounds) => (east < west ? east + 360 - west : east - west);

it('has no bounds while nothing is there', () => {
  expect(covered([])).toBeNull();
});

it('holds a place within whole degrees', () => {
  expect(covered([[69.2, 34.5, 69.2, 34.5]])).toEqual([69, 34, 70, 35]);
  expect(covered([[69, 34, 70, 35]])).toEqual([69, 34, 70, 35]);
  expect(covered([[-180, 90, -180, 90]])).toEqual([-180, 89, -179, 90]);
  expect(covered([[180, -90, 180, -90]])).toEqual([-180, -90, -179, -89]);
});

it('takes the short way over the antimeridian', () => {
  const fiji: Bounds = [177.4, -18, 177.4, -18];
  const samoa: Bounds = [-172.5, -13.5, -172.5, -13.5];
  expect(covered([fiji, samoa])).toEqual([177, -18, -172, -13]);
  expect(covered([[170.5, 0, -175.5, 1]])).toEqual([170, 0, -175, 1]);
});

it('reaches around the whole earth', () => {
  expect(covered([[-180, -10, 180, 10]])).toEqual([-180, -10, 180, 10]);
});

it('holds all that was added, whatever the order', () => {
  check(
    fc.property(fc.array(bounds, {minLength: 1, maxLength: 8}), (all) => {
      const found = covered(all)!;
      expect(covered(all.toReversed())).toEqual(found);
      const [west, south, , north] = found;
      for (const each of all) {
        const from = (((each[0] - west) % 360) + 360) % 360;
        expect(width(found) === 360 || from + width(each) <= width(found)).toBe(true);
        expect(each[1]).toBeGreaterThanOrEqual(south);
        expect(each[3]).toBeLessThanOrEqual(north);
      }
    })
  );
});

it('gives back what is left when some go again', () => {
  check(
    fc.property(fc.array(bounds, {maxLength: 6}), fc.array(bounds, {maxLength: 6}), (stay, go) => {
      const ground = new CoveredGround();
      for (const each of [...go, ...stay]) ground.add(each);
      for (const each of go) ground.remove(each);
      expect(ground.bounds).toEqual(covered(stay));
    })
  );
});
