import type {MultiPolygon, Polygon} from 'geojson';
import {regionIssues} from './region-issues.ts';
import type {RegionIssue} from './region-issues.ts';
import type {FileRegion} from './region.ts';

const MOST_CHARACTERS = 5_000_000;
const MOST_POINTS = 100_000;
const LONGEST_NAME = 120;

const GEOMETRIES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

/** A region read from a file, or what is wrong with the file; one of the two. */
export interface FileReading {
  readonly region: FileRegion | null;
  readonly issues: readonly RegionIssue[];
}

type Coordinates = Polygon['coordinates'];

/**
 * Reads the polygons of a GeoJSON text (RFC 7946), a geometry, feature or collection of them, as one region under the
 * file's name. Other geometries beside polygons are passed over, rings that are left open are closed, and a third
 * coordinate is dropped. Never throws.
 */
export function regionFromGeoJson(text: string, name: string): FileReading {
  if (text.length > MOST_CHARACTERS) return refuse({code: 'file-too-large', mostMegabytes: MOST_CHARACTERS / 1e6});
  const value = parse(text);
  if (value === undefined) return refuse({code: 'not-json'});
  const geometries = geometriesOf(value);
  if (!geometries) return refuse({code: 'not-geojson'});
  const found = geometries.filter(({type}) => type === 'Polygon' || type === 'MultiPolygon');
  if (found.length === 0) return refuse({code: 'no-polygon', found: [...new Set(geometries.map(({type}) => type))]});
  const polygons: Coordinates[] = [];
  let points = 0;
  for (const {type, coordinates} of found) {
    const lists = type === 'Polygon' ? [coordinates] : coordinates;
    if (!Array.isArray(lists) || lists.length === 0) return refuse({code: 'geometry-invalid'});
    for (const list of lists as unknown[]) {
      const rings = ringsOf(list, MOST_POINTS - points);
      if (!rings) return refuse({code: 'geometry-invalid'});
      points += rings.reduce((sum, ring) => sum + ring.length, 0);
      if (points > MOST_POINTS) return refuse({code: 'too-many-points', most: MOST_POINTS});
      polygons.push(rings);
    }
  }
  const geometry: Polygon | MultiPolygon =
    polygons.length === 1
      ? {type: 'Polygon', coordinates: polygons[0]!}
      : {type: 'MultiPolygon', coordinates: polygons};
  const region: FileRegion = {shape: 'file', name: name.trim().slice(0, LONGEST_NAME), geometry};
  const issues = regionIssues(region);
  return issues.length > 0 ? {region: null, issues} : {region, issues};
}

function refuse(issue: RegionIssue): FileReading {
  return {region: null, issues: [issue]};
}

function parse(text: string): unknown {
  try {
    // Editors of Windows begin files with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

// The simple geometries of any GeoJSON object; null when it is none. Keeps its own list, since collections may be
// nested without end.
function geometriesOf(root: unknown): {type: string; coordinates: unknown}[] | null {
  const geometries: {type: string; coordinates: unknown}[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) return null;
    const {type, features, geometry, geometries: members, coordinates} = value as Readonly<Record<string, unknown>>;
    if (type === 'FeatureCollection' || type === 'GeometryCollection') {
      const list = type === 'FeatureCollection' ? features : members;
      if (!Array.isArray(list)) return null;
      for (let i = list.length - 1; i >= 0; i--) open.push(list[i]);
    } else if (type === 'Feature') {
      // A feature may have no place.
      if (geometry !== null) open.push(geometry);
    } else if (typeof type === 'string' && GEOMETRIES.includes(type)) geometries.push({type, coordinates});
    else return null;
  }
  return geometries;
}

// Copies rings, which are closed if they are not; null when something else stands there. Ends early beyond `most`
// points.
function ringsOf(value: unknown, most: number): Coordinates | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const rings: Coordinates = [];
  let points = 0;
  for (const list of value as unknown[]) {
    if (!Array.isArray(list)) return null;
    const ring: number[][] = [];
    for (const position of list as unknown[]) {
      if (!Array.isArray(position)) return null;
      const [lon, lat] = position as unknown[];
      if (typeof lon !== 'number' || typeof lat !== 'number') return null;
      ring.push([lon, lat]);
      if (++points > most) return [...rings, ring];
    }
    const [first, last] = [ring[0], ring.at(-1)];
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push([first[0]!, first[1]!]);
    rings.push(ring);
  }
  return rings;
}
