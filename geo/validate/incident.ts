import {KINDS, SUBKINDS} from '../incident.ts';
import type {Incident, Kind, PlacePrecision} from '../incident.ts';
import {issue} from '../issue.ts';
import {geometry} from './geometry.ts';
import {decimals} from './position.ts';
import {consistent, id, RECORD_OPTIONAL, RECORD_REQUIRED} from './record.ts';
import type {Rule} from './rule.ts';
import {isObject} from '../parse/json-object.ts';
import {boolean, formThen, oneOf, shape} from './shape.ts';
import {where} from './where.ts';

/** Most decimals of a point by how exactly its place is known: 1 m, 110 m and 1.1 km at the equator. */
const MOST_DECIMALS: Readonly<Partial<Record<PlacePrecision, number>>> = {
  venue: 5,
  settlement: 3,
  district: 3,
  province: 2
};

const properties: Rule = (value, pointer, known) => {
  const kind = isObject(value) ? value.kind : undefined;
  const subkinds = KINDS.includes(kind as Kind) ? SUBKINDS[kind as Kind] : Object.values(SUBKINDS).flat();
  const required = {kind: oneOf(KINDS), subkind: oneOf(subkinds), where, series: boolean, ...RECORD_REQUIRED};
  return shape(required, RECORD_OPTIONAL)(value, pointer, known);
};

const placed: Rule = (value, pointer) => {
  const {geometry: shown, properties: record} = value as Incident;
  if (shown === null) return [];
  const at = `${pointer}/geometry`;
  if (record.series) return [issue('series-geometry', at, 'A series is never a pin; write null as geometry.')];
  const {precision} = record.where;
  const most = MOST_DECIMALS[precision];
  if (most === undefined) {
    return [
      issue(
        'precision-geometry',
        at,
        `A place known as "${precision}" is not drawn; write null as geometry or a finer precision.`
      )
    ];
  }
  if (shown.type !== 'Point' || shown.coordinates.every((degrees) => decimals(degrees) <= most)) return [];
  const message = `[${shown.coordinates.join(', ')}] is finer than a place known as "${precision}"; keep ${most} decimals.`;
  return [issue('precision-coordinates', `${at}/coordinates`, message)];
};

/** An incident: a Feature with a point, an area or null. */
export const incident: Rule = formThen(
  shape({type: oneOf(['Feature']), id, geometry: geometry(['Point', 'Polygon', 'MultiPolygon']), properties}),
  consistent,
  placed
);
