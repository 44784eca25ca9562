import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bandAt, bandEdges, someEdge} from '../../../../src/core/region/edge-bands.ts';
import {check} from '../check.ts';

const lat = fc.integer({min: -90, max: 90});
const edges = fc
  .array(fc.tuple(lat, lat), {maxLength: 60})
  .map((list) => Float64Array.from(list.flatMap(([a, b]) => [0, Math.min(a, b), 1, Math.max(a, b)])));

test('every edge between two latitudes is visited, and once', () => {
  check(
    fc.property(edges, lat, lat, (list, a, b) => {
      const [south, north] = [Math.min(a, b), Math.max(a, b)];
      const visited: number[] = [];
      const stopped = someEdge(bandEdges(list), south, north, (edge) => {
        visited.push(edge);
        return false;
      });
      const expected = Array.from({length: list.length / 4}, (_, i) => i).filter(
        (i) => list[4 * i + 1]! <= north && list[4 * i + 3]! >= south
      );
      expect(visited.toSorted((x, y) => x - y)).toEqual(expected);
      expect(stopped).toBe(false);
    }),
    400
  );
});

test('the visit ends when it is told to', () => {
  const bands = bandEdges(Float64Array.from([0, 0, 1, 1, 0, 0, 1, 1]));
  let visits = 0;
  expect(someEdge(bands, 0, 1, () => ++visits > 0)).toBe(true);
  expect(visits).toBe(1);
});

test('long edges get few bands, and latitudes beyond them the nearest', () => {
  const long = bandEdges(Float64Array.from(Array.from({length: 1000}, (_, i) => [i, -80, i + 1, 80]).flat()));
  expect(long.starts.length - 1).toBe(4);
  expect(long.members).toHaveLength(4000);
  expect([bandAt(long, -90), bandAt(long, 90)]).toEqual([0, 3]);
});
