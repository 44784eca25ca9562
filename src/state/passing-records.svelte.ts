import type {FilterContext} from '../core/filter/filter-context.ts';
import {maskBut} from '../core/filter/mask.ts';
import type {Misses} from '../core/filter/misses.ts';
import {misses} from '../core/filter/misses.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import {relate} from '../core/region/relate.ts';
import {eventDays} from '../core/store/event-days.ts';
import type {RecordSet} from '../core/store/record-set.ts';
import type {Relater} from './area-relations.svelte.ts';
import {AreaRelations} from './area-relations.svelte.ts';
import type {Filters} from './filters.svelte.ts';
import type {NamedRegions} from './named-regions.svelte.ts';

/** What clauses are tested on, and what it takes to test them. */
interface Filtered {
  readonly records: RecordSet;
  readonly filters: Filters;
  readonly regions: NamedRegions;
  readonly search: Pick<FilterContext, 'matches'>;
}

/** Which rows of the records pass the clauses. */
export class PassingRecords {
  readonly #filtered: Filtered;
  readonly #areas: AreaRelations;

  constructor(filtered: Filtered, relater: Relater | null) {
    this.#filtered = filtered;
    this.#areas = new AreaRelations(relater);
  }

  readonly #context: FilterContext = $derived.by(() => {
    const {records, regions, search} = this.#filtered;
    const {byId} = regions;
    return {
      matches: (query) => search.matches(query),
      relate: (places, area) =>
        area.some(({region}) => region.shape === 'named' && !byId.has(region.id))
          ? null
          : places === records.table.places[0]
            ? this.#areas.of(places, area, byId)
            : relate(places, area, byId),
      named: byId
    };
  });

  readonly misses: Misses = $derived.by(() => {
    const {records, filters} = this.#filtered;
    return misses(records.table, filters.clauses, this.#context);
  });

  readonly bits: Uint8Array = $derived.by(() => maskBut(this.misses, null));

  /** The same for everybody's clauses but the legend's; the same array when it has none. */
  readonly bitsButKind: Uint8Array = $derived.by(() =>
    this.misses.bitOf('kind') === 0 ? this.bits : maskBut(this.misses, 'kind')
  );

  readonly flowMisses: Misses = $derived.by(() => {
    const {records, filters} = this.#filtered;
    return misses(records.flowTable, filters.clauses, this.#context);
  });

  readonly flowBitsButKind: Uint8Array = $derived.by(() => maskBut(this.flowMisses, 'kind'));
  readonly #flowBits = $derived.by(() => maskBut(this.flowMisses, null));

  readonly flows: readonly FlowRow[] = $derived.by(() =>
    this.#filtered.records.flows.filter((_, row) => this.#flowBits[row])
  );

  /** How many of them begin on a day, by the start of the UTC day in ms since the epoch, ascending. */
  readonly eventDays: ReadonlyMap<number, number> = $derived.by(() =>
    eventDays(this.#filtered.records.store, this.bits, this.flows)
  );
}
