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

/** When a record is, and where it is drawn: [lon, lat] in degrees, nowhere for what stands in the tray. */
export interface PassingRecord {
  readonly id: string;
  readonly extent: TimeExtent;
  readonly positions: readonly Position[];
}

/** The records that pass a filter, surely or possibly, made one by one as they are asked for. */
export interface Passing extends Iterable<PassingRecord> {
  has(id: string): boolean;
}

/** The records that pass clauses. Throws a TypeError for a named region that is not there. */
export function passingOf({records, context}: Shown, clauses: readonly Clause[]): Passing {
  const {store, flows, table, flowTable} = records;
  const [bits, flowBits] = [mask(table, clauses, context), mask(flowTable, clauses, context)];
  return {
    has: (id) => {
      const row = store.rowOf(id);
      return row >= 0 ? bits[row] !== 0 : flows.some(({id: each}, at) => each === id && flowBits[at]);
    },
    *[Symbol.iterator]() {
      for (const [row, id] of store.ids.entries()) {
        if (!bits[row]) continue;
        const drawn = PLACEMENTS[store.placement[row]!] !== 'tray';
        const positions: Position[] = drawn ? [[store.lon[row]!, store.lat[row]!]] : [];
        yield {id, extent: [store.start[row]!, store.end[row]!], positions};
      }
      for (const [row, {id, extent, ends}] of flows.entries())
        if (flowBits[row]) yield {id, extent, positions: ends ?? []};
    }
  };
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
    let search: ReturnType<typeof recordSearch> | undefined;
    const context: FilterContext = {
      // An index of very many records takes seconds, and few filters ask for words.
      matches: (query) =>
        (search ??= recordSearch(records.dataset, (code) => countryInWords(code, 'en'))).matches(query),
      relate: (places, area) => relate(places, area, named),
      named
    };
    return {records, context};
  }
}
