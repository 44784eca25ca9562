import type {TimeExtent} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {slack} from '../store/certainty.ts';

/** How many flows surely run in the half-open extent (ms, UTC), and how many more may. */
export function countFlows(
  flows: readonly FlowRow[],
  [from, to]: TimeExtent
): {readonly sure: number; readonly possible: number} {
  const touching = flows.filter(({extent}) => extent[0] < to && extent[1] > from);
  const sure = touching.filter(({core, span, extent, approximate}) => {
    const off = slack(extent[0], extent[1], approximate);
    const inside = extent[0] - off >= from && extent[1] + off <= to;
    return inside || (span && core !== null && core[0] < to && core[1] > from);
  }).length;
  return {sure, possible: touching.length - sure};
}
