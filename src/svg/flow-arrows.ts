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
  /** Tells regions apart, the same while the camera moves: places of one name may lie far from each other. */
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** More flows than this are not drawn; the largest are. */
const MAX_FLOWS = 300;

const REGION_RADIUS = 16;

/** Regions that lie close together are drawn smaller, so that their discs touch at most, but not smaller than this, in px. */
const LEAST_REGION_RADIUS = 8;

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
  const ends = largestFirst(scene.flows).flatMap((row) => {
    const [from, to] = [row.ends && project(row.ends[0]), row.ends && project(row.ends[1])];
    const {from: origin, to: destination} = row.flow.properties;
    if (!row.ends || !from || !to) return [];
    return [{row, from: {...origin, place: row.ends[0], at: from}, to: {...destination, place: row.ends[1], at: to}}];
  });
  const regions = regionEnds(
    ends.flatMap(({from, to}) => [from, to]),
    scene.markScale
  );
  const arrows = ends.map(({row, from, to}) => {
    const trim = [endRoom(from, {scene, standing, regions}), endRoom(to, {scene, standing, regions})] as const;
    const width = flowWidth(row.value, scene.markScale);
    return {row, arrow: arrow(from.at, to.at, {bend: row.bend, width, trim, progress: progress(scene, row)}), width};
  });
  return {arrows, regions: [...regions.values()]};
}

function largestFirst(flows: readonly FlowRow[]): FlowRow[] {
  return flows
    .filter(({ends}) => ends)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, MAX_FLOWS);
}

/** Where a flow starts or ends; `place` in degrees, `at` in px. */
interface FlowEnd {
  readonly name: string;
  readonly precision: string;
  readonly place: NonNullable<FlowRow['ends']>[0];
  readonly at: Point;
}

function spotOf({name, at: [x, y]}: FlowEnd): string {
  return `${name} ${Math.round(x)} ${Math.round(y)}`;
}

// One disc for all the flows of a region; those of neighbors do not run into one another.
function regionEnds(ends: readonly FlowEnd[], scale: number): ReadonlyMap<string, RegionEnd> {
  const found = new Map(
    ends.filter(({precision}) => !POINT_PRECISIONS.includes(precision)).map((end) => [spotOf(end), end] as const)
  );
  const places = [...found.values()].map(({at}) => at);
  return new Map(
    [...found].map(([spot, {name, place, at}]) => {
      const [x, y] = at;
      // Regions of two names with one point share a disc.
      const nearest = places
        .map((other) => Math.hypot(other[0] - x, other[1] - y))
        .reduce((least, distance) => (distance < 1 ? least : Math.min(least, distance)), Infinity);
      const radius = Math.min(REGION_RADIUS * scale, Math.max(LEAST_REGION_RADIUS * scale, nearest / 2));
      return [spot, {key: `${name} ${place.join(' ')}`, name, x, y, radius}];
    })
  );
}

function endRoom(
  end: FlowEnd,
  {scene, standing, regions}: {scene: Scene; standing: readonly StandingMark[]; regions: ReadonlyMap<string, RegionEnd>}
): number {
  const region = regions.get(spotOf(end));
  if (region) return region.radius + CLEARANCE;
  const [x, y] = end.at;
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
