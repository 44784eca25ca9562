import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import {mercator} from '../camera/camera.ts';
import {attackRadius, FIXED_RADIUS} from '../scale/radius.ts';
import type {EventStore} from '../store/event-store.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {timeRange, touches} from '../store/time-range.ts';

/** How marks that would cover one another are laid out: sideways offsets, and stacks where there are too many. */
export interface Fan {
  /** Offset of every row's mark from its true point in px: x at 2 * row, y (downwards) at 2 * row + 1. */
  readonly offsets: Float32Array;
  /** Rows of the marks that are set off from their point, newest first within each fan. */
  readonly fanned: readonly number[];
  /** Rows that share a place and are too many for a fan; the first is the newest and carries the badge. */
  readonly stacks: readonly (readonly number[])[];
}

/** More marks than this at one place are stacked under a badge. */
const MAX_FAN = 12;

/** Above this many marks in the window nothing is fanned: the picture is a density, not a set of readable marks. */
const MAX_MARKS = 4000;

/** Marks nearer than this to one another, in px, share a fan. */
const NEAR_PX = 15;

/** Width of the cells in which groups are looked for, in px, and more of them than any map is high. */
const CELL_PX = 2 * NEAR_PX;
const CELLS = 2 ** 26;

/** Distance between the middles of neighbors in a fan, in px. */
const NEIGHBOR_PX = 22;

const POINT = PLACEMENTS.indexOf('point');
const ATTACK = KINDS.indexOf('attack');

/**
 * Lays out the rows of the mask that touch the extent and are crisp points, for one zoom.
 * Order: the largest circle stays on its point, the others stand around it clockwise from the top, newest first.
 * @param extent half-open, ms since the epoch, UTC: all that may be on the map together, so that marks keep their place while playing
 */
export function fan(
  store: EventStore,
  bits: Uint8Array,
  {extent, zoom, markScale}: {extent: TimeExtent; zoom: number; markScale: number}
): Fan {
  const rows = pointRows(store, bits, extent);
  if (rows.length > MAX_MARKS) return emptyFan(store);
  const offsets = new Float32Array(store.length * 2);
  const fanned: number[] = [];
  const stacks: number[][] = [];
  for (const group of groups(store, rows, 2 ** zoom)) {
    if (group.rows.length < 2) continue;
    if (group.rows.length > MAX_FAN) stacks.push(newestFirst(store, group.rows));
    else fanned.push(...layOut(store, group, {offsets, scale: 2 ** zoom, markScale}));
  }
  return {offsets, fanned, stacks};
}

// Kept, because of a million records one takes megabytes, and a window that is dragged asks for it with every step.
const emptyFans = new WeakMap<EventStore, Fan>();

function emptyFan(store: EventStore): Fan {
  const fan = emptyFans.get(store) ?? noFan(store.length);
  emptyFans.set(store, fan);
  return fan;
}

/** An empty fan for a store of this length. */
export function noFan(length: number): Fan {
  return {offsets: new Float32Array(length * 2), fanned: [], stacks: []};
}

interface Group {
  readonly rows: number[];
  x: number;
  y: number;
}

function pointRows(store: EventStore, bits: Uint8Array, extent: TimeExtent): number[] {
  const {long, short} = timeRange(store, extent);
  const rows: number[] = [];
  for (const [from, to] of [long, short]) {
    for (let row = from; row < to; row++) {
      if (bits[row] && store.placement[row] === POINT && touches(store, row, extent)) rows.push(row);
      if (rows.length > MAX_MARKS) return rows;
    }
  }
  return rows;
}

// Largest circles first, so that a group forms around the mark that cannot move.
function groups(store: EventStore, rows: readonly number[], scale: number): readonly Group[] {
  const found: Group[] = [];
  // The groups that reach into each cell of the map, in the order in which they were found.
  const reaching = new Map<number, Group[]>();
  const bySize = [...rows].sort((a, b) => radius(store, b) - radius(store, a) || a - b);
  for (const row of bySize) {
    const [x, y] = mercator([store.lon[row]!, store.lat[row]!]);
    const [px, py] = [x * scale, y * scale];
    const near = reaching
      .get(cellAt(px, py))
      ?.find((group) => Math.hypot(group.x - px, group.y - py) < reach(store, group.rows[0]!));
    if (near) {
      near.rows.push(row);
      continue;
    }
    const group = {rows: [row], x: px, y: py};
    found.push(group);
    for (const cell of cellsAround(px, py, reach(store, row))) {
      const groupsHere = reaching.get(cell);
      if (groupsHere) groupsHere.push(group);
      else reaching.set(cell, [group]);
    }
  }
  return found;
}

/** How near to a mark another one joins its group, in px. */
function reach(store: EventStore, row: number): number {
  return NEAR_PX + Math.max(0, radius(store, row) - FIXED_RADIUS);
}

function cellAt(x: number, y: number): number {
  return Math.floor(x / CELL_PX) * CELLS + Math.floor(y / CELL_PX);
}

function* cellsAround(x: number, y: number, px: number): Generator<number> {
  for (let left = Math.floor((x - px) / CELL_PX); left * CELL_PX <= x + px; left++)
    for (let top = Math.floor((y - px) / CELL_PX); top * CELL_PX <= y + px; top++) yield left * CELLS + top;
}

function layOut(
  store: EventStore,
  group: Group,
  {offsets, scale, markScale}: {offsets: Float32Array; scale: number; markScale: number}
): number[] {
  const center = group.rows[0]!;
  const core = radius(store, center) * markScale;
  const anchored = core > FIXED_RADIUS * 1.8;
  const ring = newestFirst(store, anchored ? group.rows.slice(1) : group.rows);
  const reach = anchored ? Math.max(core + 18, (ring.length * 17) / (2 * Math.PI)) : ringRadius(ring.length);
  // Two marks stand side by side; more start at the top. Beside a large circle they keep to its upper left, where labels are not.
  const first = anchored ? -Math.PI / 2 - 0.5 : ring.length === 2 ? Math.PI : -Math.PI / 2;
  const step = anchored ? -Math.min((2 * Math.PI) / ring.length, 24 / reach + 0.12) : (2 * Math.PI) / ring.length;
  ring.forEach((row, i) => {
    const [x, y] = mercator([store.lon[row]!, store.lat[row]!]);
    const angle = first + step * i;
    offsets[row * 2] = group.x + Math.cos(angle) * reach - x * scale;
    offsets[row * 2 + 1] = group.y + Math.sin(angle) * reach - y * scale;
  });
  return ring;
}

// Radius in px of a ring on which neighbors stand NEIGHBOR_PX apart; two stand side by side, more have room for leaders.
function ringRadius(count: number): number {
  const touching = NEIGHBOR_PX / (2 * Math.sin(Math.PI / count));
  return count < 3 ? touching : Math.max(NEIGHBOR_PX, touching);
}

function newestFirst(store: EventStore, rows: readonly number[]): number[] {
  return [...rows].sort((a, b) => store.start[b]! - store.start[a]! || a - b);
}

function radius(store: EventStore, row: number): number {
  return store.kind[row] === ATTACK ? attackRadius(store.killed[row]!) : FIXED_RADIUS;
}
