import type {Arrow, Point} from '../core/flow/arrow.ts';
import {arrow, flowWidth} from '../core/flow/arrow.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import type {Scene} from '../core/scene/scene.ts';
import type {MapView} from './map-view.ts';
import type {StandingMark} from './standing-marks.ts';

/** A flow on the screen. All in px. */
export interface FlowArrow {
  readonly row: FlowRow;
  readonly arrow: Arrow;
  readonly width: number | null;
}

/** The end of flows that is a region and not a place. */
export interface RegionEnd {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** More flows than this are not drawn; the largest are. */
const MAX_FLOWS = 300;

const REGION_RADIUS = 16;

/** Free room between an arrow and what it runs to, in px. */
const CLEARANCE = 5;

/** Room that a ring around a mark takes, in px. */
const RING = 5;

const POINT_PRECISIONS: readonly string[] = ['venue', 'settlement'];

/** The arrows of a scene's flows, largest first, and the regions that they start or end in. */
export function flowArrows(
  scene: Scene,
  {project}: Pick<MapView, 'project'>,
  standing: readonly StandingMark[]
): {arrows: FlowArrow[]; regions: RegionEnd[]} {
  const regions = new Map<string, RegionEnd>();
  const arrows: FlowArrow[] = [];
  for (const row of largestFirst(scene.flows)) {
    const [from, to] = [row.ends && project(row.ends[0]), row.ends && project(row.ends[1])];
    if (!from || !to) continue;
    const {from: origin, to: destination} = row.flow.properties;
    const trim = [
      endRoom(origin, from, {scene, standing, regions}),
      endRoom(destination, to, {scene, standing, regions})
    ] as const;
    const width = flowWidth(row.value, scene.markScale);
    arrows.push({row, arrow: arrow(from, to, {bend: row.bend, width, trim, progress: progress(scene, row)}), width});
  }
  return {arrows, regions: [...regions.values()]};
}

function largestFirst(flows: readonly FlowRow[]): FlowRow[] {
  return flows
    .filter(({ends}) => ends)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, MAX_FLOWS);
}

function endRoom(
  {name, precision}: {readonly name: string; readonly precision: string},
  [x, y]: Point,
  {scene, standing, regions}: {scene: Scene; standing: readonly StandingMark[]; regions: Map<string, RegionEnd>}
): number {
  if (!POINT_PRECISIONS.includes(precision)) {
    const radius = REGION_RADIUS * scene.markScale;
    const key = `${name} ${Math.round(x)} ${Math.round(y)}`;
    if (!regions.has(key)) regions.set(key, {name, x, y, radius});
    return radius + CLEARANCE;
  }
  const below = standing.filter((mark) => Math.hypot(mark.x - x, mark.y - y) < mark.radius + CLEARANCE);
  const ring = ({mark: {id}}: StandingMark) => (id === scene.selected || id === scene.hovered ? RING : 0);
  return Math.max(CLEARANCE, ...below.map((mark) => mark.radius + ring(mark) + CLEARANCE + 2));
}

// While playing, an arrow grows over the time in which a mark would arrive.
function progress({playhead, arrival}: Scene, {extent}: FlowRow): number {
  if (arrival <= 0 || !Number.isFinite(extent[0])) return 1;
  const since = (playhead - extent[0]) / arrival;
  return since >= 0 && since < 1 ? Math.max(0.3, 1 - (1 - since) ** 2) : 1;
}
