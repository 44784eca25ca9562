import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {LabelAnchor, LabelCandidate} from '../../../../src/core/scene/place-labels.ts';
import {overlaps, placeLabels} from '../../../../src/core/scene/place-labels.ts';
import {deepFreeze} from '../deep-freeze.ts';

const size = {width: 400, height: 300};
const candidate = (
  key: string,
  anchor: Partial<LabelAnchor> = {},
  given: Partial<LabelCandidate> = {}
): LabelCandidate =>
  deepFreeze({key, anchors: [{x: 200, y: 150, radius: 10, ...anchor}], width: 60, height: 16, ...given});
const place = (candidates: readonly LabelCandidate[], given: Partial<Parameters<typeof placeLabels>[1]> = {}) =>
  placeLabels(candidates, deepFreeze({obstacles: [], size, ...given}));

describe('placeLabels', () => {
  it('tries right, left, above, below', () => {
    const four = place(['a', 'b', 'c', 'd'].map((key) => candidate(key)));
    expect(four.map(({anchor}) => anchor)).toEqual(['start', 'end', 'middle', 'middle']);
    expect(four[0]!.box).toEqual({left: 215, right: 275, top: 142, bottom: 158});
    expect(four[1]!.box.right).toBe(185);
    expect(four[2]!.box.bottom).toBe(135);
    expect(four[3]!.box.top).toBe(165);
  });

  it('keeps to the side away from the head of an arrow', () => {
    expect(place([candidate('a', {heads: [[1, 0]]})])[0]!.anchor).toBe('end');
  });

  it('goes on outwards from a mark that was set off from its point', () => {
    expect(place([candidate('a', {outwards: [-1, 0]})])[0]!.anchor).toBe('end');
  });

  it('stays inside the map, and moves along its edge above a mark', () => {
    expect(place([candidate('a', {x: 380})])[0]!.anchor).toBe('end');
    const [above] = place([candidate('a', {x: 12}, {width: 340})], {
      obstacles: [{x: 100, y: 150, radius: 9, cost: Infinity}]
    });
    expect(above).toMatchObject({anchor: 'middle', box: {left: 6}});
  });

  it('leaves out what has no free place, unless it is required', () => {
    const obstacles = [{x: 200, y: 150, radius: 90, cost: Infinity}];
    expect(place([candidate('a')], {obstacles})).toEqual([]);
    expect(place([candidate('a', {}, {required: true})], {obstacles})).toHaveLength(1);
  });

  it('goes around what may be covered only at a cost', () => {
    expect(place([candidate('a')], {obstacles: [{x: 250, y: 150, radius: 4, cost: 3}]})[0]!.anchor).toBe('end');
  });

  it('stands beside another of its marks when the first has no room', () => {
    const anchors = [{x: 200, y: 150, radius: 10}, {x: 60, y: 40, radius: 10}]; // prettier-ignore
    const obstacles = [{x: 200, y: 150, radius: 90, cost: Infinity}];
    expect(place([candidate('a', {}, {anchors})], {obstacles})[0]!.box.left).toBe(75);
  });

  it('never lets labels that are not required overlap, cover a forbidden disc or leave the map', () => {
    const anchor = fc.record({x: fc.integer({min: 0, max: 400}), y: fc.integer({min: 0, max: 300}), radius: fc.integer({min: 2, max: 30})}); // prettier-ignore
    fc.assert(
      fc.property(fc.array(anchor, {maxLength: 25}), (anchors) => {
        const placed = place(
          anchors.map((at, i) => candidate(String(i), at)),
          {obstacles: anchors.map((at) => ({...at, cost: Infinity}))}
        );
        for (const [i, {box}] of placed.entries()) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
          expect(placed.slice(i + 1).some((other) => overlaps(box, other.box))).toBe(false);
          for (const {x, y, radius} of anchors) {
            const near = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
            expect(near).toBeGreaterThanOrEqual(radius);
          }
        }
      }),
      {seed: 11, numRuns: 100}
    );
  });
});
