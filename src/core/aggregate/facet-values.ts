import type {TimeExtent} from '../../../geo/index.ts';
import type {ChoiceField} from '../filter/fields.ts';
import type {FilterTable} from '../filter/filter-table.ts';
import {maskBut} from '../filter/mask.ts';
import type {Misses} from '../filter/misses.ts';
import {PASS} from '../filter/passing.ts';
import {flowCertainty} from '../flow/flow-certainty.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {EventStore} from '../store/event-store.ts';
import {facetCounts} from './facet-counts.ts';

/** One value of a facet and the records, flows included, that choosing it would show. */
export interface FacetValue {
  readonly value: string;
  readonly sure: number;
  readonly possible: number;
}

/** Records with what the clauses say of them. */
export interface FacetInput {
  readonly store: EventStore;
  readonly table: FilterTable;
  readonly misses: Misses;
  readonly flows: readonly FlowRow[];
  readonly flowTable: FilterTable;
  readonly flowMisses: Misses;
}

/**
 * The values of facets, each in the order of their names, counted within the half-open extent (ms, UTC) by everybody's
 * clauses but the facet's own, which has the field as its source. A value that no record has is not there.
 */
export function facetValues(
  {store, table, misses, flows, flowTable, flowMisses}: FacetInput,
  fields: readonly ChoiceField[],
  extent: TimeExtent
): readonly (readonly FacetValue[])[] {
  const facets = fields.map((field) => ({source: field, column: table.facet(field)}));
  const counts = facetCounts(store, misses, {facets, extent});
  const hows = flows.map((flow) => flowCertainty(flow, extent));
  return fields.map((field, i) => {
    const {sure, possible} = counts[i]!;
    const values = new Map(facets[i]!.column.names.map((value, code) => [value, [sure[code]!, possible[code]!]]));
    const bits = maskBut(flowMisses, field);
    flows.forEach((_, row) => {
      for (const value of new Set(namesOf(flowTable, field, row))) {
        const count = values.get(value) ?? [0, 0];
        values.set(value, count);
        if (bits[row] !== PASS.out && hows[row] !== 'out')
          count[hows[row] === 'in' && bits[row] === PASS.in ? 0 : 1]!++;
      }
    });
    return [...values].map(([value, [surely, possibly]]) => ({value, sure: surely!, possible: possibly!}));
  });
}

function namesOf(table: FilterTable, field: ChoiceField, row: number): readonly string[] {
  const {names, codes, offsets} = table.facet(field);
  const own = offsets === null ? codes.subarray(row, row + 1) : codes.subarray(offsets[row], offsets[row + 1]);
  return Array.from(own, (code) => names[code]!);
}
