import type {Flow, Incident, Position, Where} from '../../geo/index.ts';
import {isFlow} from '../core/words/record-words.ts';

/** A place of a record, with its position [lon, lat] in degrees when it is known as one. */
export interface RecordPlace {
  readonly where: Where;
  readonly at: Position | null;
}

/** Where an incident was, or where a flow begins. An incident that is an area has no position. */
export function place(record: Incident | Flow): RecordPlace {
  if (isFlow(record)) return {where: record.properties.from, at: position(record.geometry?.coordinates[0])};
  const {geometry, properties} = record;
  return {where: properties.where, at: geometry?.type === 'Point' ? position(geometry.coordinates) : null};
}

/** Where a flow ends; null of an incident. */
export function destination(record: Incident | Flow): RecordPlace | null {
  return isFlow(record) ? {where: record.properties.to, at: position(record.geometry?.coordinates[1])} : null;
}

function position([lon, lat]: readonly number[] = []): Position | null {
  return lon === undefined || lat === undefined ? null : [lon, lat];
}
