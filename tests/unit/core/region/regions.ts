import fc from 'fast-check';
import type {Feature, MultiPolygon, Polygon} from 'geojson';
import type {NamedRegion, Position} from '../../../../geo/index.ts';
import type {PlaceColumns} from '../../../../src/core/region/relate.ts';
import type {Region, RegionPart} from '../../../../src/core/region/region.ts';

export const NONE: ReadonlyMap<string, NamedRegion> = new Map();

export const add = (region: Region): RegionPart => ({operation: 'add', region});
export const subtract = (region: Region): RegionPart => ({operation: 'subtract', region});
export const box = (west: number, south: number, east: number, north: number): Region => ({
  shape: 'rectangle',
  bounds: [west, south, east, north]
});
export const polygon = (...ring: readonly Position[]): Region => ({shape: 'polygon', ring});
export const circle = (center: Position, radiusKm: number): Region => ({shape: 'circle', center, radiusKm});
export const file = (geometry: Polygon | MultiPolygon): Region => ({shape: 'file', name: 'a.geojson', geometry});

/** Chukotka as files have it: a polygon on either side of the antimeridian, which cuts it. */
export const CHUKOTKA: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [160, 62],
        [180, 62],
        [180, 66],
        [180, 70],
        [160, 68],
        [160, 62]
      ]
    ],
    [
      [
        [-180, 62],
        [-175, 62],
        [-170, 66],
        [-180, 70],
        [-180, 62]
      ]
    ]
  ]
};

/** A place of a test: a point, or a circle of the given radius. */
export interface Place {
  readonly at: Position | null;
  readonly radiusKm?: number;
  readonly shape?: Polygon | MultiPolygon;
}

export function columns(places: readonly Place[]): PlaceColumns {
  return {
    length: places.length,
    lon: places.map(({at}) => at?.[0] ?? NaN),
    lat: places.map(({at}) => at?.[1] ?? NaN),
    radiusKm: places.map(({radiusKm}) => radiusKm ?? NaN),
    crisp: places.map(({at, radiusKm, shape}) => (at && radiusKm === undefined && !shape ? 1 : 0)),
    shapeOf: (row) => places[row]!.shape ?? null
  };
}

export function namedRegion(id: string, geometry: Polygon | MultiPolygon): NamedRegion {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {name: id, definition: '', approximate: false, toleranceKm: 1, members: [], sources: []}
  };
}

export const anyLon = fc.double({min: -180, max: 180, noNaN: true});
export const anyLat = fc.double({min: -90, max: 90, noNaN: true});

/** Corners around a middle at random distances, in order of their bearing, so that no two edges cross. */
export function starRing(x: fc.Arbitrary<number>, y: fc.Arbitrary<number>, reach: number): fc.Arbitrary<Position[]> {
  const arms = fc.array(fc.double({min: 0.05, max: 1, noNaN: true}), {minLength: 3, maxLength: 60});
  return fc.tuple(x, y, arms).map(([lon, lat, lengths]) =>
    lengths.map((length, i): Position => {
      const angle = (2 * Math.PI * (i + 0.1)) / lengths.length;
      return [lon + reach * length * Math.cos(angle), lat + reach * length * Math.sin(angle)];
    })
  );
}

export function closed(ring: readonly Position[]): Feature<Polygon>['geometry'] {
  return {type: 'Polygon', coordinates: [[...ring, ring[0]!].map(([lon, lat]) => [lon, lat])]};
}
