import type {CircleRegion} from './region.ts';
import type {RegionShape} from './region-shape.ts';
import {REGION_RELATION} from './relation.ts';
import {distanceKm, HALF_AROUND_KM} from './sphere.ts';

const {outside, partly, inside} = REGION_RELATION;

/** A circle on the sphere, made ready for many questions. */
export function circleShape({center: [lon, lat], radiusKm}: CircleRegion): RegionShape {
  const antipode = lon > 0 ? lon - 180 : lon + 180;
  return {
    holds: (placeLon, placeLat) => distanceKm(lon, lat, placeLon, placeLat) <= radiusKm,
    relateCircle(placeLon, placeLat, placeKm) {
      const distance = distanceKm(lon, lat, placeLon, placeLat);
      if (distance + placeKm <= radiusKm) return inside;
      return distance - placeKm > radiusKm ? outside : partly;
    },
    relatePolygons(polygons) {
      if (polygons.relateCircle(lon, lat, radiusKm) === outside) return outside;
      // Inside is what keeps clear of everything else, which is a circle too.
      return polygons.relateCircle(antipode, -lat, HALF_AROUND_KM - radiusKm) === outside ? inside : partly;
    }
  };
}
