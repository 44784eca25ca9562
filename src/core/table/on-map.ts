import type {TimeExtent} from '../../../geo/index.ts';
import type {Camera, ProjectionName, Size} from '../camera/camera.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {markRadius} from '../scene/marks.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {touches} from '../store/time-range.ts';
import type {TableData} from './table-data.ts';
import {viewProjector} from './view-projector.ts';

/** What the map shows now. */
export interface MapNow {
  /** Half-open extent of time, ms since the epoch, UTC. */
  readonly extent: TimeExtent;
  readonly camera: Camera;
  readonly projection: ProjectionName;
  readonly size: Size;
  readonly markScale: number;
}

/** Whether a row touches a half-open extent of time (ms since the epoch, UTC), filters aside. */
export function inTime({store, flows}: TableData, extent: TimeExtent): (row: number) => boolean {
  return (row) => {
    if (row < store.length) return touches(store, row, extent);
    const flow = flows[row - store.length]!;
    return flow.extent[0] < extent[1] && flow.extent[1] > extent[0];
  };
}

const TRAY = PLACEMENTS.indexOf('tray');

/**
 * Whether the map shows a row now, filters aside: it touches the extent, and any part of its mark, or of the line between
 * the ends of a flow, lies in view. What has no place on the map, in the tray or without an arrow, is shown by its time alone.
 */
export function onMap(data: TableData, now: MapNow): (row: number) => boolean {
  const {store, flows} = data;
  const {extent, camera, projection, size, markScale} = now;
  const project = viewProjector(camera, projection, size);
  const isInTime = inTime(data, extent);
  const look = {zoom: camera.zoom, markScale};

  function markInView(row: number): boolean {
    const at = project([store.lon[row]!, store.lat[row]!]);
    return at !== null && lineMeets([at, at], size, markRadius(store, row, look));
  }

  function flowInView({ends}: FlowRow): boolean {
    if (ends === null) return true;
    const [from, to] = [project(ends[0]), project(ends[1])];
    const line = from && to ? ([from, to] as const) : ([from ?? to, from ?? to] as const);
    return line[0] !== null && line[1] !== null && lineMeets([line[0], line[1]], size, 0);
  }

  return (row) => {
    if (!isInTime(row)) return false;
    if (row >= store.length) return flowInView(flows[row - store.length]!);
    return store.placement[row] === TRAY || markInView(row);
  };
}

type Point = readonly [x: number, y: number];

/** Whether a straight line, in px, comes within `reach` of a map of this size (Liang and Barsky's clipping). */
function lineMeets([[x0, y0], [x1, y1]]: readonly [Point, Point], {width, height}: Size, reach: number): boolean {
  let [enters, leaves] = [0, 1];
  for (const [at, step, length] of [
    [x0, x1 - x0, width],
    [y0, y1 - y0, height]
  ] as const) {
    if (step === 0) {
      if (at < -reach || at > length + reach) return false;
      continue;
    }
    const [a, b] = [(-reach - at) / step, (length + reach - at) / step];
    enters = Math.max(enters, Math.min(a, b));
    leaves = Math.min(leaves, Math.max(a, b));
  }
  return enters <= leaves;
}
