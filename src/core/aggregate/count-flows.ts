import type {TimeExtent} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {surelyInside} from '../store/certainty.ts';

/** How many flows surely run in the half-open extent (ms, UTC), and how many more may. */
export function countFlows(
  flows: readonly FlowRow[],
  window: TimeExtent
): {readonly sure: number; readonly possible: number} {
  const touches = (extent: TimeExtent) => extent[0] < window[1] && extent[1] > window[0];
  const touching = flows.filter(({extent}) => touches(extent));
  const sure = touching.filter(
    ({core, span, extent, approximate}) =>
      surelyInside(extent, approximate, window) || (span && core !== null && touches(core))
  ).length;
  return {sure, possible: touching.length - sure};
}
