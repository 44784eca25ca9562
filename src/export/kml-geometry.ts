import type {MultiPolygon, Polygon, Position} from 'geojson';
import type {Flow, Incident} from '../../geo/index.ts';
import {placement} from '../core/store/placement.ts';
import {isFlow} from '../core/words/record-words.ts';
import {circlePolygon} from './circle-polygon.ts';
import {element} from './xml.ts';
import type {Xml} from './xml.ts';

/**
 * The geometry of a record as the map draws it and no more exactly than it is known: a point only where the place is a
 * settlement or finer, a circle of its radius where it is a district or province, nothing where it is coarser, a series,
 * or without a radius. A flow is a line from origin to destination. Coordinates are lon,lat in degrees.
 */
export function kmlGeometry(record: Incident | Flow): Xml | null {
  if (isFlow(record)) return record.geometry && line(record.geometry.coordinates);
  const {geometry, properties} = record;
  const placed = placement(record);
  if (!geometry || placed === 'tray') return null;
  if (geometry.type !== 'Point') return area(geometry);
  if (placed === 'point') return element('Point', {}, coordinates([geometry.coordinates]));
  const [lon = NaN, lat = NaN] = geometry.coordinates;
  const {radiusKm} = properties.where;
  const circle = radiusKm === null ? null : circlePolygon([lon, lat], radiusKm);
  return circle && area(circle);
}

/** Whether a record is drawn as the circle of what is known of its place. */
export function isCircle(record: Incident | Flow): boolean {
  return !isFlow(record) && record.geometry?.type === 'Point' && placement(record) === 'area';
}

function area(geometry: Polygon | MultiPolygon): Xml {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map(polygon);
  return polygons.length === 1 ? polygons[0]! : element('MultiGeometry', {}, ...polygons);
}

function polygon([outer = [], ...holes]: readonly Position[][]): Xml {
  const boundary = (name: string, ring: Position[]) => element(name, {}, element('LinearRing', {}, coordinates(ring)));
  const inner = holes.map((hole) => boundary('innerBoundaryIs', hole));
  return element('Polygon', {}, element('tessellate', {}, '1'), boundary('outerBoundaryIs', outer), ...inner);
}

function line(positions: readonly Position[]): Xml {
  return element('LineString', {}, element('tessellate', {}, '1'), coordinates(positions));
}

function coordinates(positions: readonly Position[]): Xml {
  return element('coordinates', {}, positions.map(([lon, lat]) => `${lon},${lat}`).join(' '));
}
