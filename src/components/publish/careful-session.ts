import type {Dataset} from '../../../geo/index.ts';
import type {Care} from '../../core/care/care.ts';
import {careful} from '../../core/care/careful.ts';
import {activeClauses} from '../../core/filter/clause.ts';
import {PASS} from '../../core/filter/passing.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import {writeInstant} from '../../core/snapshot/instant-text.ts';
import {DAY_MS} from '../../core/time/day.ts';
import type {Session} from '../../state/session.svelte.ts';

/**
 * The view of a session over records without what care leaves out: the ones that its filter lets through, as they are known
 * on its date. Filter, comparison and story stay behind, because they tell names and what was held back. `now` is in ms since
 * the epoch. The session is the caller's to destroy.
 */
export function carefulSession(live: Session, care: Care, now: number): Session {
  const filtered = activeClauses(live.filters.clauses).length > 0;
  const {dataset, ids} = careful(shownRecords(live), care, {now, filtered, words: live.view.words});
  const {selected} = live.snapshot;
  const snapshot: Snapshot = {
    ...live.snapshot,
    ...{known: null, clauses: [], comparison: null, chapter: null},
    selected: selected === null ? null : (ids.get(selected) ?? null)
  };
  return live.over(dataset, snapshot);
}

function shownRecords({dataset, known, store, bits, shownFlows}: Session): Dataset {
  const flows = new Set(shownFlows.map(({id}) => id));
  return {
    ...dataset,
    // Kept up to the day whose knowledge is shown.
    entry: known === null ? dataset.entry : {...dataset.entry, asOf: writeInstant(known - DAY_MS)},
    incidents: dataset.incidents.filter(({id}) => bits[store.rowOf(id)] !== PASS.out),
    flows: dataset.flows.filter(({id}) => flows.has(id))
  };
}
