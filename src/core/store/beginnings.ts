import type {TimeExtent} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';
import {lowerBound} from './time-range.ts';

/**
 * Rows of incidents that pass and that begin, or may begin, in the half-open extent (ms, UTC): those with their start in it,
 * in row order. Series, which have no one start, are left out, and so is what is open at its start.
 */
export function rowsBeginning(
  {start, flags, longCount, length}: Pick<EventStore, 'start' | 'flags' | 'longCount' | 'length'>,
  bits: Uint8Array,
  [from, to]: TimeExtent
): readonly number[] {
  const rows: number[] = [];
  for (const [first, past] of [
    [0, longCount],
    [longCount, length]
  ] as const) {
    for (let row = lowerBound(start, from, first, past); row < past && start[row]! < to; row++)
      if (bits[row] !== PASS.out && !(flags[row]! & FLAG.series) && start[row]! > -Infinity) rows.push(row);
  }
  return rows;
}

/** Rows of flows that pass and that begin, or may begin, in the half-open extent (ms, UTC). */
export function flowsBeginning(
  flows: readonly FlowRow[],
  flowBits: Uint8Array,
  [from, to]: TimeExtent
): readonly number[] {
  return flows.flatMap(({extent: [start]}, row) =>
    flowBits[row] !== PASS.out && start >= from && start < to && start > -Infinity ? [row] : []
  );
}
