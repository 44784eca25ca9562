import type {EventStore} from '../core/store/event-store.ts';
import {FLAG} from '../core/store/event-store.ts';
import {PLACEMENTS} from '../core/store/placement.ts';
import type {RowRange, RowRanges} from '../core/store/time-range.ts';
import {lowerBound} from '../core/store/time-range.ts';
import {figureState} from '../core/scale/radius.ts';
import type {FigureState} from '../core/scale/radius.ts';
import {markRadius} from '../core/scene/marks.ts';
import {DAY_MS, floorDay} from '../core/time/day.ts';

/** What is known of a figure, in the order of the codes that the shader reads. */
export const FIGURES: readonly FigureState[] = ['known', 'unknown', 'none'];

/** Bits of the fourth byte of `looks`: how the date is to be read. */
export const DATED = {span: 1, approximate: 2} as const;

/** Stands for an open end, in days: a float that compares as the infinity does, and that every driver handles. */
export const OPEN_END_DAYS = 1e9;

// Its index among the kinds.
const ATTACK = 0;
const AREA = PLACEMENTS.indexOf('area');
const POINT = PLACEMENTS.indexOf('point');

/** A run of instances that are drawn together, as a half-open range. Within it, instances stand in row order. */
export interface MarkPart {
  readonly id: string;
  /** Which of the two row ranges of a scene bounds it. */
  readonly rows: keyof RowRanges;
  /** Areas, which have no edge. */
  readonly soft: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * What the shader reads of each mark. Rows in the tray are left out; areas come before points, so that they lie below.
 * Instants are days since `origin`, which keeps whole days exact in 32 bits for 45,000 years.
 */
export interface MarkColumns {
  /** Start of the UTC day from which days are counted, ms since the epoch. */
  readonly origin: number;
  /** Row of every instance. */
  readonly rows: Uint32Array;
  /** Parts in drawing order; none is empty. */
  readonly parts: readonly MarkPart[];
  /** Four per instance: lon and lat in degrees, then what 32 bits leave of both. */
  readonly places: Float32Array;
  /** Four per instance: start, end, start and end of the inner extent, in days since the origin. */
  readonly times: Float32Array;
  /** Two per instance: half-width in px at scale 1 (the least one of areas), true radius in km or 0. */
  readonly sizes: Float32Array;
  /** Four per instance: kind, status, figure, {@link DATED} bits. */
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
    places[i * 4] = store.lon[row]!;
    places[i * 4 + 1] = store.lat[row]!;
    places[i * 4 + 2] = store.lon[row]! - places[i * 4]!;
    places[i * 4 + 3] = store.lat[row]! - places[i * 4 + 1]!;
    times[i * 4] = day(store.start[row]!);
    times[i * 4 + 1] = day(store.end[row]!);
    times[i * 4 + 2] = day(store.coreStart[row]!);
    times[i * 4 + 3] = day(store.coreEnd[row]!);
    // At the zoom where a pixel holds everything, an area has its least size.
    sizes[i * 2] = markRadius(store, row, {zoom: -Infinity, markScale: 1});
    sizes[i * 2 + 1] = store.radiusKm[row] || 0;
    looks[i * 4] = store.kind[row]!;
    looks[i * 4 + 1] = store.status[row]!;
    looks[i * 4 + 2] = figureCode(store, row);
    looks[i * 4 + 3] = dated(store, row);
  }
  return {origin, rows, parts, places, times, sizes, looks};
}

/** The instances of a part whose rows can touch the extent that the ranges were found for, as a half-open range. */
export function instanceRange({rows}: Pick<MarkColumns, 'rows'>, part: MarkPart, ranges: RowRanges): RowRange {
  const [from, to] = ranges[part.rows];
  return [lowerBound(rows, from, part.from, part.to), lowerBound(rows, to, part.from, part.to)];
}

function drawingOrder(store: EventStore): Pick<MarkColumns, 'rows' | 'parts'> {
  const rows = new Uint32Array(
    store.placement.reduce((n, placement) => n + (placement === AREA || placement === POINT ? 1 : 0), 0)
  );
  const parts: MarkPart[] = [];
  let at = 0;
  for (const [name, placement] of [
    ['areas', AREA],
    ['points', POINT]
  ] as const) {
    for (const [range, first, last] of [
      ['long', 0, store.longCount],
      ['short', store.longCount, store.length]
    ] as const) {
      const from = at;
      for (let row = first; row < last; row++) if (store.placement[row] === placement) rows[at++] = row;
      if (at > from) parts.push({id: `${range}-${name}`, rows: range, soft: placement === AREA, from, to: at});
    }
  }
  return {rows, parts};
}

function figureCode({kind, killed}: EventStore, row: number): number {
  return FIGURES.indexOf(kind[row] === ATTACK ? figureState(killed[row]!) : 'known');
}

function dated({flags}: EventStore, row: number): number {
  return (flags[row]! & FLAG.span ? DATED.span : 0) | (flags[row]! & FLAG.approximate ? DATED.approximate : 0);
}
