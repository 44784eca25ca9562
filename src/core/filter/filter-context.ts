import type {NamedRegion} from '../../../geo/index.ts';
import type {PlaceColumns} from '../region/relate.ts';
import type {RegionArea} from '../region/region.ts';

/** What clauses need to know beside the columns. */
export interface FilterContext {
  /** Ids of the records that hold the words of a query; null while that is not known. */
  matches(query: string): ReadonlySet<string> | null;
  /** How places lie to an area, a value of REGION_RELATION for each; null while that is not known. */
  relate(places: PlaceColumns, area: RegionArea): Uint8Array | null;
  /** The named regions by id. */
  readonly named: ReadonlyMap<string, NamedRegion>;
}
