import type {EventStore} from '../core/store/event-store.ts';
import {FLAG} from '../core/store/event-store.ts';
import {PLACEMENTS} from '../core/store/placement.ts';
import type {RowRange, RowRanges} from '../core/store/time-range.ts';
import {lowerBound} from '../core/store/time-range.ts';
import {figureState} from '../core/scale/radius.ts';
import {mercator} from '../core/camera/camera.ts';
import {markRadius} from '../core/scene/marks.ts';
import {DAY_MS, floorDay} from '../core/time/day.ts';
import {LARGEST_SPRITE, shelfOf} from './sprite-sheet.ts';

/** Bits of the fourth byte of `looks`: how the date is to be read. */
export const DATED = {span: 1, approximate: 2} as const;

/** Stands for an open end, in days: a float that compares as the infinity does, and that every driver handles. */
export const OPEN_END_DAYS = 1e9;

// Its index among the kinds.
const ATTACK = 0;
const AREA = PLACEMENTS.indexOf('area');
const POINT = PLACEMENTS.indexOf('point');

/**
 * How marks are drawn: areas softly, points from the sheet of sprites, those too large for it exactly by distances.
 * The ring of what just arrived is drawn apart, because few marks have one.
 */
export type MarkDrawing = 'soft' | 'sprite' | 'exact' | 'ring';

/** A run of marks that are drawn together, as a half-open range. Within it, they stand in row order. */
export interface MarkPart {
  readonly id: string;
  /** Which of the two row ranges of a scene bounds it. */
  readonly rows: keyof RowRanges;
  readonly drawing: Exclude<MarkDrawing, 'ring'>;
  readonly from: number;
  readonly to: number;
}

/**
 * What the shader reads of each mark. Rows in the tray are left out; areas come before points, and large points before others, so that they lie below.
 * Instants are days since `origin`, which keeps whole days exact in 32 bits for 45,000 years.
 */
export interface MarkColumns {
  /** Start of the UTC day from which days are counted, ms since the epoch. */
  readonly origin: number;
  /** Row of every mark. */
  readonly rows: Uint32Array;
  /** Parts in drawing order; none is empty. */
  readonly parts: readonly MarkPart[];
  /** Four per mark: {@link mercator} x and y in px at zoom 0, then what 32 bits leave of both. */
  readonly places: Float32Array;
  /** Four per mark: start, end, start and end of the inner extent, in days since the origin. */
  readonly times: Float32Array;
  /** Two per mark: half-width in px at scale 1 (the least one of areas), and their true radius in km of the equator or 0. */
  readonly sizes: Float32Array;
  /** Four per mark: kind, status, shelf of the sheet of sprites, {@link DATED} bits. */
  readonly looks: Uint8Array;
}

/** The columns of every row that can stand on the map. */
export function markColumns(store: EventStore): MarkColumns {
  const {rows, parts} = drawingOrder(store);
  const origin = floorDay(store.domain[0]);
  const places = new Float32Array(rows.length * 4);
  const times = new Float32Array(rows.length * 4);
  const sizes = new Float32Array(rows.length * 2);
  const looks = new Uint8Array(rows.length * 4);
  const day = (instant: number) => Math.min(OPEN_END_DAYS, Math.max(-OPEN_END_DAYS, (instant - origin) / DAY_MS));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    places.set(highAndLow(mercator([store.lon[row]!, store.lat[row]!])), i * 4);
    times[i * 4] = day(store.start[row]!);
    times[i * 4 + 1] = day(store.end[row]!);
    times[i * 4 + 2] = day(store.coreStart[row]!);
    times[i * 4 + 3] = day(store.coreEnd[row]!);
    const radius = baseRadius(store, row);
    sizes[i * 2] = radius;
    // The map stretches with the latitude.
    sizes[i * 2 + 1] = (store.radiusKm[row] || 0) / Math.cos((store.lat[row]! * Math.PI) / 180);
    looks[i * 4] = store.kind[row]!;
    looks[i * 4 + 1] = store.status[row]!;
    looks[i * 4 + 2] = shelf(store, row, radius);
    looks[i * 4 + 3] = dated(store, row);
  }
  return {origin, rows, parts, places, times, sizes, looks};
}

/** A position in 32 bits, and what they leave of it in 32 more. */
export function highAndLow([x, y]: readonly [x: number, y: number]): readonly [number, number, number, number] {
  return [Math.fround(x), Math.fround(y), x - Math.fround(x), y - Math.fround(y)];
}

/** The marks of a part whose rows can touch the extent that the ranges were found for, as a half-open range. */
export function markRange({rows}: Pick<MarkColumns, 'rows'>, part: MarkPart, ranges: RowRanges): RowRange {
  const [from, to] = ranges[part.rows];
  return [lowerBound(rows, from, part.from, part.to), lowerBound(rows, to, part.from, part.to)];
}

/** The mark of a row; null for a row in the tray. */
export function markOf({rows, parts}: Pick<MarkColumns, 'rows' | 'parts'>, row: number): number | null {
  for (const {from, to} of parts) {
    const mark = lowerBound(rows, row, from, to);
    if (mark < to && rows[mark] === row) return mark;
  }
  return null;
}

function drawingOrder(store: EventStore): Pick<MarkColumns, 'rows' | 'parts'> {
  const rows = new Uint32Array(
    store.placement.reduce((n, placement) => n + (placement === AREA || placement === POINT ? 1 : 0), 0)
  );
  const parts: MarkPart[] = [];
  let at = 0;
  for (const each of ['soft', 'exact', 'sprite'] as const) {
    for (const [range, first, last] of [
      ['long', 0, store.longCount],
      ['short', store.longCount, store.length]
    ] as const) {
      const from = at;
      for (let row = first; row < last; row++) if (drawing(store, row) === each) rows[at++] = row;
      if (at > from) parts.push({id: `${range}-${each}`, rows: range, drawing: each, from, to: at});
    }
  }
  return {rows, parts};
}

function drawing(store: EventStore, row: number): MarkPart['drawing'] | null {
  if (store.placement[row] === AREA) return 'soft';
  if (store.placement[row] !== POINT) return null;
  return baseRadius(store, row) > LARGEST_SPRITE ? 'exact' : 'sprite';
}

// At the zoom where a pixel holds everything, an area has its least size.
function baseRadius(store: EventStore, row: number): number {
  return markRadius(store, row, {zoom: -Infinity, markScale: 1});
}

function shelf(store: EventStore, row: number, radius: number): number {
  const kind = store.kind[row]!;
  const figure = kind === ATTACK ? figureState(store.killed[row]!) : 'known';
  return shelfOf({kind, figure, radius});
}

function dated({flags}: EventStore, row: number): number {
  return (flags[row]! & FLAG.span ? DATED.span : 0) | (flags[row]! & FLAG.approximate ? DATED.approximate : 0);
}
