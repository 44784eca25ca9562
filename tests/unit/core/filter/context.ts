import type {NamedRegion} from '../../../../geo/index.ts';
import {relate} from '../../../../src/core/region/relate.ts';
import type {FilterContext} from '../../../../src/core/filter/filter-context.ts';

/** A context with the real geometry, in which a query matches the ids that hold it. */
export function contextOf(ids: readonly string[], named: ReadonlyMap<string, NamedRegion> = new Map()): FilterContext {
  return {
    matches: (query) => new Set(ids.filter((id) => id.includes(query))),
    relate: (places, area) => relate(places, area, named),
    named
  };
}
