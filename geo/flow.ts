import type {LineString} from 'geojson';
import type {RecordProperties, Where} from './incident.ts';

/** What moves along a flow. */
export const FLOW_KINDS = ['recruitment', 'travel', 'return', 'propaganda', 'support', 'command'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

export interface FlowProperties extends RecordProperties {
  readonly kind: FlowKind;
  readonly from: Where;
  readonly to: Where;
}

/**
 * A GeoJSON Feature whose LineString runs origin -> destination, [lon, lat] in degrees; exactly two positions.
 * geometry is null when no movement is established (an arrow must not be drawn) or the two ends are one region.
 */
export interface Flow {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: LineString | null;
  readonly properties: FlowProperties;
}
