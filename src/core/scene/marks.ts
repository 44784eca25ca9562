import type {Kind, Position, Status} from '../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import {metersPerPixel} from '../camera/camera.ts';
import type {Opacity} from '../scale/decay.ts';
import {decay} from '../scale/decay.ts';
import type {FigureState} from '../scale/radius.ts';
import {attackRadius, figureState, FIXED_RADIUS} from '../scale/radius.ts';
import {certainty} from '../store/certainty.ts';
import type {EventStore} from '../store/event-store.ts';
import {FLAG} from '../store/event-store.ts';
import type {Placement} from '../store/placement.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {touches} from '../store/time-range.ts';
import {DAY_MS} from '../time/day.ts';
import type {Scene} from './scene.ts';

/** One mark as it stands at one instant. Shape says what, fill and line how sure, softness how exactly placed, drained fill how long ago. */
export interface Mark {
  readonly row: number;
  readonly id: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly placement: Placement;
  readonly figure: FigureState;
  /** [lon, lat] in degrees of the true point. */
  readonly position: Position;
  /** Offset of the mark from its point in px, y downwards. */
  readonly offset: readonly [x: number, y: number];
  /** Half-width in px. */
  readonly radius: number;
  readonly opacity: Opacity;
  /** How far the arrival ring has run, in [0, 1); null when there is none. */
  readonly arrival: number | null;
  /** False when the date only allows that it lies in the visible extent. */
  readonly sure: boolean;
}

/** Least radius in px of a soft ring, by precision. */
const SOFT_RADIUS: Readonly<Record<string, number>> = {district: 11, province: 16};

/** The marks of a scene that stand on the map, in drawing order: areas first, then points, each oldest first. */
export function marks(scene: Scene, zoom: number): Mark[] {
  const areas: Mark[] = [];
  const points: Mark[] = [];
  for (const row of visibleRows(scene)) {
    const placement = PLACEMENTS[scene.store.placement[row]!]!;
    if (placement === 'tray') continue;
    (placement === 'area' ? areas : points).push(mark(scene, row, zoom));
  }
  return [...areas, ...points];
}

/** Rows of the mask that touch the visible extent, in row order. */
export function* visibleRows({
  store,
  bits,
  ranges,
  extent
}: Pick<Scene, 'store' | 'bits' | 'ranges' | 'extent'>): Generator<number> {
  for (const [from, to] of [ranges.long, ranges.short]) {
    for (let row = from; row < to; row++) if (bits[row] && touches(store, row, extent)) yield row;
  }
}

function mark(scene: Scene, row: number, zoom: number): Mark {
  const {store, fan, markScale} = scene;
  return {
    row,
    id: store.ids[row]!,
    kind: KINDS[store.kind[row]!]!,
    status: STATUSES[store.status[row]!]!,
    placement: PLACEMENTS[store.placement[row]!]!,
    figure: store.kind[row] === 0 ? figureState(store.killed[row]!) : 'known',
    position: [store.lon[row]!, store.lat[row]!],
    offset: [fan.offsets[row * 2]!, fan.offsets[row * 2 + 1]!],
    radius: markRadius(store, row, {zoom, markScale}),
    opacity: decay(age(scene, row) / scene.trail),
    arrival: arrival(scene, row),
    sure: certainty(store, row, scene.extent) === 'in'
  };
}

/** Half-width of a row's mark in px: by its figure for attacks, by its true radius for soft areas. */
export function markRadius(
  store: EventStore,
  row: number,
  {zoom, markScale}: {zoom: number; markScale: number}
): number {
  if (PLACEMENTS[store.placement[row]!] === 'area') {
    const least = SOFT_RADIUS[PLACE_PRECISIONS[store.precision[row]!]!] ?? 11;
    const known = (store.radiusKm[row]! * 1000) / metersPerPixel(store.lat[row]!, zoom);
    return Number.isNaN(known) ? least : Math.max(least, known);
  }
  return store.kind[row] === 0 ? attackRadius(store.killed[row]!, markScale) : FIXED_RADIUS;
}

/** How long ago, in ms of data time, the row's last day began; 0 while it goes on or may yet come. */
export function age({store, playhead}: Pick<Scene, 'store' | 'playhead'>, row: number): number {
  return Math.max(0, playhead - Math.max(store.start[row]!, store.end[row]! - DAY_MS));
}

// Only what happened on one day arrives; a record that lasted or is uncertain has no moment of arrival to show.
function arrival({store, playhead, arrival: length}: Scene, row: number): number | null {
  if (length <= 0 || store.end[row]! - store.start[row]! > DAY_MS || store.flags[row]! & FLAG.approximate) return null;
  const since = (playhead - store.start[row]!) / length;
  return since >= 0 && since < 1 ? since : null;
}
