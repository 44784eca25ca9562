import type {Shown} from '../compare/tally.ts';
import {PASS} from '../filter/passing.ts';
import {flowCertainty} from '../flow/flow-certainty.ts';
import {certainty} from '../store/certainty.ts';
import {knownToTheDay} from '../store/known-to-the-day.ts';
import {timeRange, touches} from '../store/time-range.ts';

/**
 * Visits the rows of incidents that pass and touch the extent, which is of whole UTC days, with whether each surely is
 * there. A plain loop, since a million rows are gone through for every step of a brush.
 */
export function eachListed({store, bits, extent}: Shown, visit: (row: number, sure: boolean) => void): void {
  const {long, short} = timeRange(store, extent);
  const known = knownToTheDay(store);
  for (const [from, to] of [long, short]) {
    for (let row = from; row < to; row++) {
      const pass = bits[row]!;
      if (pass === PASS.out || !touches(store, row, extent)) continue;
      visit(row, pass === PASS.in && (known[row] === 1 || certainty(store, row, extent) === 'in'));
    }
  }
}

/** Visits the rows of flows that pass and touch the extent. */
export function eachListedFlow({flows, flowBits, extent}: Shown, visit: (row: number) => void): void {
  flows.forEach((flow, row) => {
    if (flowBits[row] !== PASS.out && flowCertainty(flow, extent) !== 'out') visit(row);
  });
}
