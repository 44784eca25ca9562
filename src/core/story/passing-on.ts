import type {NamedRegion, Position, TimeExtent} from '../../../geo/index.ts';
import type {Clause} from '../filter/clause.ts';
import type {FilterContext} from '../filter/filter-context.ts';
import {mask} from '../filter/mask.ts';
import {knownOn} from '../knowledge/known-on.ts';
import {relate} from '../region/relate.ts';
import {recordSearch} from '../search/record-search.ts';
import {PLACEMENTS} from '../store/placement.ts';
import type {RecordSet} from '../store/record-set.ts';
import {recordSet} from '../store/record-set.ts';
import {countryInWords} from '../words/place-line.ts';

/** The records as of a date of knowledge, and what clauses on them need. */
export interface Shown {
  readonly records: RecordSet;
  readonly context: FilterContext;
}

/** When each record is that passes a filter, surely or possibly, and where it is drawn: [lon, lat] in degrees. */
export type Passing = ReadonlyMap<string, {readonly extent: TimeExtent; readonly positions: readonly Position[]}>;

/** The records that pass clauses, by id. Throws a TypeError for a named region that is not there. */
export function passingOf({records, context}: Shown, clauses: readonly Clause[]): Passing {
  const {store, flows, table, flowTable} = records;
  const [bits, flowBits] = [mask(table, clauses, context), mask(flowTable, clauses, context)];
  const passing = new Map<string, {extent: TimeExtent; positions: readonly Position[]}>();
  for (const [row, id] of store.ids.entries()) {
    if (!bits[row]) continue;
    const drawn = PLACEMENTS[store.placement[row]!] !== 'tray';
    const positions: Position[] = drawn ? [[store.lon[row]!, store.lat[row]!]] : [];
    passing.set(id, {extent: [store.start[row]!, store.end[row]!], positions});
  }
  for (const [row, {id, extent, ends}] of flows.entries())
    if (flowBits[row]) passing.set(id, {extent, positions: ends ?? []});
  return passing;
}

/** The records as they were known by a date, which is null for all that is known; made once for each date. */
export function recordsByKnowledge(
  whole: RecordSet,
  named: ReadonlyMap<string, NamedRegion>
): (known: number | null) => Shown {
  const made = new Map<number | null, Shown>();
  return (known) => {
    let shown = made.get(known);
    if (!shown) made.set(known, (shown = shownOf(known === null ? whole : recordSet(knownOn(whole.dataset, known)))));
    return shown;
  };

  function shownOf(records: RecordSet): Shown {
    const search = recordSearch(records.dataset, (code) => countryInWords(code, 'en'));
    const context: FilterContext = {
      matches: (query) => search.matches(query),
      relate: (places, area) => relate(places, area, named),
      named
    };
    return {records, context};
  }
}
