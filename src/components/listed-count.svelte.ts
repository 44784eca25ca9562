import {countFlows} from '../core/aggregate/count-flows.ts';
import type {Count} from '../core/aggregate/counts.ts';
import {maskBut} from '../core/filter/mask.ts';
import type {Session} from '../state/session.svelte.ts';

/** How many of the listed records surely are there, and how many only may be; together they are as many as are listed. */
export function listedCount(session: Session): {readonly value: Count} {
  const flowBits = $derived(maskBut(session.flowMisses, null));
  const flows = $derived(countFlows(session.flows, flowBits, session.playback.extent));
  const {records} = $derived(session.counts);
  const value = $derived({sure: records.sure + flows.sure, possible: records.possible + flows.possible});
  return {
    get value() {
      return value;
    }
  };
}
