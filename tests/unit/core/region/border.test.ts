import fc from 'fast-check';
import {expect, test} from 'vitest';
import {borderEdges, borderWithin} from '../../../../src/core/region/border.ts';
import {bandEdges} from '../../../../src/core/region/edge-bands.ts';
import {polygonsOf, rectangleRing} from '../../../../src/core/region/ring.ts';
import {distanceKm} from '../../../../src/core/region/sphere.ts';
import {check} from '../check.ts';
import {anyLat, anyLon, CHUKOTKA} from './regions.ts';

const rows = (edges: Float64Array) =>
  Array.from({length: edges.length / 4}, (_, i) => [...edges.slice(4 * i, 4 * i + 4)]);

test('the cut at the antimeridian is no border, but for the stretch with land on one side only', () => {
  const edges = rows(borderEdges(polygonsOf(CHUKOTKA)));
  expect(edges.filter(([lon1, , lon2]) => Math.abs(lon1!) === 180 && lon1 === lon2)).toEqual([]);
  const half = rows(borderEdges(polygonsOf({type: 'MultiPolygon', coordinates: [CHUKOTKA.coordinates[0]!]})));
  expect(half.filter(([lon1, , lon2]) => lon1 === lon2 && Math.abs(lon1!) === 180)).toEqual([
    [-180, 62, -180, 66],
    [-180, 66, -180, 70]
  ]);
  const uneven = [[rectangleRing([170, 0, 180, 10])], [rectangleRing([-180, 5, -170, 20])]];
  expect(rows(borderEdges(uneven)).filter(([lon1, , lon2]) => lon1 === -180 && lon2 === -180)).toEqual([
    [-180, 0, -180, 5],
    [-180, 10, -180, 20]
  ]);
});

test('the same polygon twice keeps its border', () => {
  const twice = [[rectangleRing([170, 0, 180, 10])], [rectangleRing([170, 0, 180, 10])]];
  const meridians = rows(borderEdges(twice)).filter(([lon1, , lon2]) => lon1 === lon2);
  expect(meridians).toEqual([
    [-180, 0, -180, 10],
    [170, 0, 170, 10]
  ]);
});

test('edges along a pole, and both sides of the world, are no border', () => {
  expect(rows(borderEdges([[rectangleRing([-180, -90, 180, 90])]]))).toEqual([]);
  expect(rows(borderEdges([[rectangleRing([-200, -90, 160, 50])]]))).toEqual([[160, 50, -200, 50]]);
});

test('an edge is within a distance when one of many points along it is', () => {
  const km = fc.double({min: 10, max: 9000, noNaN: true});
  check(
    fc.property(anyLon, anyLat, anyLon, anyLat, anyLon, anyLat, km, (lon1, lat1, lon2, lat2, lon, lat, distance) => {
      const [low, high] =
        lat1 <= lat2
          ? [
              [lon1, lat1],
              [lon2, lat2]
            ]
          : [
              [lon2, lat2],
              [lon1, lat1]
            ];
      const within = borderWithin(bandEdges(Float64Array.from([...low!, ...high!])), lon, lat, distance);
      let [nearest, step] = [Infinity, 0];
      let before: readonly [number, number] = [lon1, lat1];
      for (let i = 0; i <= 2000; i++) {
        const at = [lon1 + ((lon2 - lon1) * i) / 2000, lat1 + ((lat2 - lat1) * i) / 2000] as const;
        nearest = Math.min(nearest, distanceKm(lon, lat, ...at));
        step = Math.max(step, distanceKm(...before, ...at));
        before = at;
      }
      if (nearest < distance) expect(within).toBe(true);
      if (nearest - step > distance) expect(within).toBe(false);
    }),
    400
  );
});
