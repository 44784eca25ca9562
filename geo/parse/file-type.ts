import {FLOW_KINDS} from '../flow.ts';
import {isObject} from './json-object.ts';
import type {JsonObject} from './json-object.ts';

/** What a file holds: one of those of a data set, or a named region. */
export type FileType = 'incidents' | 'flows' | 'sources' | 'catalog' | 'region';

/** What a JSON value holds, told from its form alone; null when it is none of the five. */
export function fileType(value: unknown): FileType | null {
  if (Array.isArray(value)) {
    return value.some((entry) => isObject(entry) && ('files' in entry || 'view' in entry)) ? 'catalog' : 'sources';
  }
  if (!isObject(value)) return null;
  if (isRegion(value)) return 'region';
  if (value.type !== 'FeatureCollection' && !('features' in value)) return null;
  return Array.isArray(value.features) && value.features.some(isFlow) ? 'flows' : 'incidents';
}

function isFlow(feature: unknown): boolean {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  return FLOW_KINDS.some((kind) => kind === properties.kind) || ('from' in properties && 'to' in properties);
}

function isRegion({type, properties}: JsonObject): boolean {
  return type === 'Feature' && isObject(properties) && ('members' in properties || 'definition' in properties);
}
