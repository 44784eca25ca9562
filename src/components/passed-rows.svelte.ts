import {activeClauses} from '../core/filter/clause.ts';
import {maskBut} from '../core/filter/mask.ts';
import type {Passed} from '../core/filter/why-possible.ts';
import type {Session} from '../state/session.svelte.ts';

/** What the filter says of every row in the time that is shown, and whether it still waits for a region. */
export function passedRows(session: Session): {readonly value: Passed} {
  const flowBits = $derived(maskBut(session.flowMisses, null));
  const waiting = $derived(
    activeClauses(session.filters.clauses).some(
      (clause) =>
        clause.kind === 'area' &&
        clause.value.some(({region}) => region.shape === 'named' && !session.regions.byId.has(region.id))
    )
  );
  const value: Passed = $derived({
    store: session.store,
    bits: session.bits,
    flows: session.flows,
    flowBits,
    extent: session.playback.extent,
    waiting
  });
  return {
    get value() {
      return value;
    }
  };
}
