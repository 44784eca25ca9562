import type {Flow, Incident, NamedRegion} from '../../../geo/index.ts';
import type {Shown} from '../compare/tally.ts';
import type {FilterContext} from '../filter/filter-context.ts';
import {mask} from '../filter/mask.ts';
import {PASS} from '../filter/passing.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {knownOn} from '../knowledge/known-on.ts';
import {relate} from '../region/relate.ts';
import {recordsInTime} from '../scene/records-in-time.ts';
import {recordSearch} from '../search/record-search.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import type {RecordSet} from '../store/record-set.ts';
import {recordSet} from '../store/record-set.ts';
import {visibleExtent} from '../time/playback.ts';
import {countryInWords} from '../words/place-line.ts';

/** The records of one view, worked out from its snapshot alone. */
export interface ViewRecords {
  /** As they were known. */
  readonly records: RecordSet;
  /** What the filter says of every row, and the time that is on the map. */
  readonly shown: Shown;
  /** Flows that pass the filter, whatever the time. */
  readonly flows: readonly FlowRow[];
  /** What is on the map, its tray included, newest first. */
  readonly listed: readonly (Incident | Flow)[];
}

/**
 * What a view shows of all that is known. A clause about a named region that `named` does not hold can tell of no record,
 * so that all of them count as possible.
 */
export function viewRecords(
  {known, clauses, playback}: Pick<Snapshot, 'known' | 'clauses' | 'playback'>,
  whole: RecordSet,
  named: ReadonlyMap<string, NamedRegion>
): ViewRecords {
  const records = known === null ? whole : recordSet(knownOn(whole.dataset, known));
  const {store, table, flowTable, flows} = records;
  const context = contextOf(records, named);
  const [bits, flowBits] = [mask(table, clauses, context), mask(flowTable, clauses, context)];
  const passing = flows.filter((_, row) => flowBits[row] !== PASS.out);
  const extent = visibleExtent(playback);
  return {
    records,
    shown: {store, bits, flows, flowBits, extent},
    flows: passing,
    listed: recordsInTime(store, bits, passing, {extent})
  };
}

function contextOf({dataset}: RecordSet, named: ReadonlyMap<string, NamedRegion>): FilterContext {
  const search = recordSearch(dataset, (code) => countryInWords(code, 'en'));
  return {
    matches: (query) => search.matches(query),
    relate: (places, area) =>
      area.some(({region}) => region.shape === 'named' && !named.has(region.id)) ? null : relate(places, area, named),
    named
  };
}
