import type {Shown} from '../compare/tally.ts';
import {flowCertainty} from '../flow/flow-certainty.ts';
import {certainty} from '../store/certainty.ts';
import {PASS} from './passing.ts';

/**
 * Why a record only may be there: its date is too vague for the time that is shown, its place lies in the region in part
 * only, or the region is not here yet.
 */
export type PossibleReason = 'date' | 'place' | 'waiting';

/** Rows with what the filter says of them. */
export interface Passed extends Shown {
  /** Whether the filter waits for a region, so that of no place is known how it lies to it. */
  readonly waiting: boolean;
}

/**
 * Why a listed row is there only possibly; nothing when it surely is. Rows are numbered as in a table: the incidents as they
 * stand in the store, then the flows.
 */
export function whyPossible(
  {store, bits, flows, flowBits, extent, waiting}: Passed,
  row: number
): readonly PossibleReason[] {
  const index = row - store.length;
  const how = index < 0 ? certainty(store, row, extent) : flowCertainty(flows[index]!, extent);
  const pass = index < 0 ? bits[row] : flowBits[index];
  const reasons: PossibleReason[] = how === 'possible' ? ['date'] : [];
  if (pass === PASS.possible) reasons.push(waiting ? 'waiting' : 'place');
  return reasons;
}
