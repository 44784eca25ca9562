import type {TimeExtent} from '../../../geo/index.ts';
import type {Certainty} from '../store/certainty.ts';
import {surelyInside} from '../store/certainty.ts';
import type {FlowRow} from './flow-store.ts';

/** Whether a flow surely runs in the half-open extent (ms, UTC), may run there, or cannot; as certainty says it of incidents. */
export function flowCertainty(
  {core, span, extent, approximate}: Pick<FlowRow, 'core' | 'span' | 'extent' | 'approximate'>,
  window: TimeExtent
): Certainty {
  if (!overlap(extent, window)) return 'out';
  const runs = surelyInside(extent, approximate, window) || (span && core !== null && overlap(core, window));
  return runs ? 'in' : 'possible';
}

function overlap(a: TimeExtent, b: TimeExtent): boolean {
  return a[0] < b[1] && a[1] > b[0];
}
