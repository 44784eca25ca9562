export {IncidentMapElement} from './incident-map.ts';
export type {IncidentMapData} from './incident-map-data.ts';
export {defineIncidentMap} from './define.ts';
export type {Snapshot} from '../core/snapshot/snapshot.ts';
export type {Counts} from '../core/aggregate/counts.ts';
export {decode, encode} from '../core/snapshot/url-codec.ts';
