import type {TimeExtent} from '../../../geo/index.ts';
import {PASS} from '../filter/passing.ts';
import {flowCertainty} from '../flow/flow-certainty.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {Count} from './counts.ts';

/** How many flows of a mask surely run in the half-open extent (ms, UTC), and how many more may. */
export function countFlows(flows: readonly FlowRow[], bits: Uint8Array, window: TimeExtent): Count {
  let [sure, possible] = [0, 0];
  flows.forEach((flow, row) => {
    const how = bits[row] === PASS.out ? 'out' : flowCertainty(flow, window);
    if (how === 'in' && bits[row] === PASS.in) sure++;
    else if (how !== 'out') possible++;
  });
  return {sure, possible};
}
