import type {MultiPolygon, Polygon} from 'geojson';
import type {Flow} from '../flow.ts';
import type {Incident} from '../incident.ts';
import type {NamedRegion} from '../named-region.ts';
import type {FileType} from '../parse/file-type.ts';
import {isObject} from '../parse/json-object.ts';
import {arrange} from './arrange.ts';
import {LAYOUTS} from './layout.ts';
import {rewind} from './rewind.ts';
import {roundCoordinates} from './round.ts';
import {compare, sortRecords} from './sort-records.ts';

/**
 * The canonical form of a file whose records are well formed: keys in order, records by start and id (sources by id,
 * data sets as they stand), coordinates to five decimals, rings by the right-hand rule. A line that crosses the
 * antimeridian stays two positions, since it only names its two ends; nothing is cut. Unknown keys are kept, last.
 * Of a named region the area stands last.
 */
export function canonical(type: FileType, value: unknown): unknown {
  if (type === 'catalog') return arrange(value, [LAYOUTS.catalog], 'keep');
  if (type === 'region') return canonicalGeometry(arrange(value, LAYOUTS.region, 'keep') as NamedRegion);
  if (type === 'sources') {
    const sources = (value as readonly unknown[]).map((source) => arrange(source, LAYOUTS.sources, 'keep'));
    return (sources as {id: string}[]).sort((a, b) => compare(a.id, b.id));
  }
  const {features} = value as {features: readonly unknown[]};
  const records = features.map((feature) =>
    canonicalGeometry(arrange(feature, LAYOUTS[type], 'keep') as Incident | Flow)
  );
  const frame = arrange({...(value as object), features: []}, {type: null, features: null}, 'keep') as object;
  return {...frame, features: sortRecords(records)};
}

function canonicalGeometry<T extends Incident | Flow | NamedRegion>(record: T): T {
  if (!isObject(record.geometry)) return record;
  const geometry = {...record.geometry, coordinates: roundCoordinates(record.geometry.coordinates)} as T['geometry'];
  return {...record, geometry: isArea(geometry) ? rewind(geometry) : geometry};
}

function isArea(geometry: Incident['geometry'] | Flow['geometry']): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}
