import {geoArea, geoContains, geoDistance} from 'd3-geo';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {circlePolygon} from '../../../src/export/circle-polygon.ts';
import {check} from '../core/check.ts';

const EARTH_RADIUS_KM = 6371.0088;
const center = fc.tuple(fc.double({min: -180, max: 180, noNaN: true}), fc.double({min: -75, max: 75, noNaN: true}));
const radius = fc.double({min: 0.5, max: 900, noNaN: true});

describe('circlePolygon', () => {
  it('has every corner at its radius, but for those on the antimeridian', () => {
    check(
      fc.property(center, radius, (at, radiusKm) => {
        const corners = circlePolygon(at, radiusKm)!.coordinates.flat(2) as [number, number][];
        for (const corner of corners.filter(([lon]) => Math.abs(lon) < 180)) {
          expect(Math.abs(geoDistance(at, corner) * EARTH_RADIUS_KM - radiusKm)).toBeLessThan(0.002);
        }
      })
    );
  });

  it('stays between -180 and 180 and covers the circle, cut or not', () => {
    check(
      fc.property(center, radius, (at, radiusKm) => {
        const {coordinates} = circlePolygon(at, radiusKm)!;
        expect(coordinates.flat(2).filter(([lon]) => Math.abs(lon!) > 180)).toEqual([]);
        expect(coordinates.length).toBeLessThanOrEqual(2);
        // d3-geo winds outer rings clockwise.
        const turned = {
          type: 'MultiPolygon' as const,
          coordinates: coordinates.map((rings) => rings.map((r) => r.toReversed()))
        };
        const share = (geoArea(turned) * EARTH_RADIUS_KM ** 2) / (Math.PI * radiusKm ** 2);
        expect(share).toBeGreaterThan(0.97);
        expect(share).toBeLessThan(1.01);
      })
    );
  });

  it('is closed and runs counterclockwise', () => {
    const [ring = []] = circlePolygon([69, 38], 30)!.coordinates[0]!;
    expect(ring).toHaveLength(65);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(geoContains({type: 'Polygon', coordinates: [ring.toReversed()]}, [69, 38])).toBe(true);
  });

  it('is cut in two where it crosses the antimeridian', () => {
    const parts = circlePolygon([179.9, -17], 100)!.coordinates.map(([ring]) => ring!.map(([lon]) => lon!));
    expect(parts.map((lons) => [Math.min(...lons) > 0, Math.max(...lons) < 0])).toEqual([
      [true, false],
      [false, true]
    ]);
  });

  it('is nothing where it would reach over a pole', () => {
    expect(circlePolygon([0, 89], 200)).toBeNull();
    expect(circlePolygon([0, -89], 200)).toBeNull();
    expect(circlePolygon([0, 0], 20_000)).toBeNull();
  });
});
