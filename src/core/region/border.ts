import {wrapLongitude} from '../camera/camera.ts';
import type {EdgeBands} from './edge-bands.ts';
import {someEdge} from './edge-bands.ts';
import type {Rings} from './ring.ts';
import {counterclockwise} from './ring.ts';
import {distanceKm, KM_PER_DEGREE, longitudeGap, longitudeReach} from './sphere.ts';

/** How exactly the nearest point of an edge is looked for, in kilometers. */
const TOLERANCE_KM = 0.0005;

interface Stretch {
  readonly south: number;
  readonly north: number;
  /** Whether the polygon lies to the west of the stretch, else to its east. */
  readonly west: boolean;
}

/**
 * The edges at which polygons really end, four numbers each with the lower end first, in degrees. Left out are edges
 * along a pole, and cuts: stretches of a meridian with polygons on both sides, as files have them at the antimeridian.
 */
export function borderEdges(polygons: readonly Rings[]): Float64Array {
  const edges: number[] = [];
  const meridians = new Map<number, Stretch[]>();
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      // The polygon lies to the left of an outer ring that runs counterclockwise.
      const left = counterclockwise(ring) === (index === 0);
      for (let i = 1; i < ring.length; i++) {
        const [[lon1, lat1], [lon2, lat2]] = [ring[i - 1]!, ring[i]!];
        if (Math.abs(lat1) >= 90 && Math.abs(lat2) >= 90) continue;
        if (lon1 !== lon2) {
          if (lat1 <= lat2) edges.push(lon1, lat1, lon2, lat2);
          else edges.push(lon2, lat2, lon1, lat1);
        } else if (lat1 !== lat2) {
          const up = lat2 > lat1;
          const stretch = {south: Math.min(lat1, lat2), north: Math.max(lat1, lat2), west: up === left};
          // Adding 360 costs a longitude its last digits.
          const meridian = Math.round(wrapLongitude(lon1) * 1e9) / 1e9;
          const stretches = meridians.get(meridian);
          if (stretches) stretches.push(stretch);
          else meridians.set(meridian, [stretch]);
        }
      }
    });
  }
  for (const [lon, stretches] of meridians)
    for (const [south, north] of oneSided(stretches)) edges.push(lon, south, lon, north);
  return Float64Array.from(edges);
}

/** Whether a border comes nearer to [lon, lat] than a distance in kilometers on the sphere, exact to half a meter. */
export function borderWithin(border: EdgeBands, lon: number, lat: number, km: number): boolean {
  const {edges} = border;
  const degrees = km / KM_PER_DEGREE;
  const reach = longitudeReach(lat, km);
  return someEdge(border, lat - degrees, lat + degrees, (edge) => {
    const [lon1, lat1, lon2, lat2] = [
      edges[4 * edge]!,
      edges[4 * edge + 1]!,
      edges[4 * edge + 2]!,
      edges[4 * edge + 3]!
    ];
    if (longitudeGap((lon1 + lon2) / 2, lon) > reach + Math.abs(lon2 - lon1) / 2) return false;
    return edgeWithin(lon1, lat1, lon2, lat2, lon, lat, km);
  });
}

// An edge is no great circle, so it is halved until its middle is near enough or its ends are out of reach.
function edgeWithin(
  lon1: number,
  lat1: number,
  lon2: number,
  lat2: number,
  lon: number,
  lat: number,
  km: number
): boolean {
  const [midLon, midLat] = [(lon1 + lon2) / 2, (lat1 + lat2) / 2];
  const distance = distanceKm(lon, lat, midLon, midLat);
  if (distance < km) return true;
  const widest = lat1 * lat2 < 0 ? 1 : Math.cos((Math.min(Math.abs(lat1), Math.abs(lat2)) * Math.PI) / 180);
  const halfKm = (KM_PER_DEGREE * Math.hypot((lon2 - lon1) * widest, lat2 - lat1)) / 2;
  if (distance - halfKm >= km || halfKm < TOLERANCE_KM) return false;
  return edgeWithin(lon1, lat1, midLon, midLat, lon, lat, km) || edgeWithin(midLon, midLat, lon2, lat2, lon, lat, km);
}

// Where polygons lie on one side of a meridian only.
function oneSided(stretches: readonly Stretch[]): readonly (readonly [south: number, north: number])[] {
  const ends = stretches
    .flatMap(({south, north, west}) => [
      {lat: south, west, change: 1},
      {lat: north, west, change: -1}
    ])
    .sort((a, b) => a.lat - b.lat);
  const spans: (readonly [number, number])[] = [];
  let [west, east, from] = [0, 0, -Infinity];
  for (const end of ends) {
    if (west > 0 !== east > 0 && end.lat > from) spans.push([from, end.lat]);
    if (end.west) west += end.change;
    else east += end.change;
    from = end.lat;
  }
  return spans;
}
