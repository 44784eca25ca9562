import type {MultiPolygon, Polygon, Position} from 'geojson';

/** Area of a closed ring of [lon, lat] in square degrees on the plane; positive when it runs counterclockwise. */
export function signedArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1]!;
    const [x1 = 0, y1 = 0] = ring[i]!;
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

/**
 * The same area with its rings by the right-hand rule (RFC 7946 section 3.1.6): outer rings counterclockwise, holes clockwise.
 * A ring that encloses nothing stays as it is.
 */
export function rewind<T extends Polygon | MultiPolygon>(geometry: T): T {
  const coordinates =
    geometry.type === 'Polygon' ? rewindRings(geometry.coordinates) : geometry.coordinates.map(rewindRings);
  return {...geometry, coordinates};
}

function rewindRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const area = signedArea(ring);
    return area === 0 || area > 0 === (index === 0) ? ring : ring.toReversed();
  });
}
