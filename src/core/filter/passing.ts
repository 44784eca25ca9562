import type {RegionArea} from '../region/region.ts';
import {REGION_RELATION} from '../region/relation.ts';
import type {AreaClause, Clause, FlowEnds} from './clause.ts';
import {passingRange} from './figure-column.ts';
import type {FilterContext} from './filter-context.ts';
import type {FilterTable, Places} from './filter-table.ts';
import {passingChoice} from './passing-choice.ts';
import {wordedRelation} from './worded-relation.ts';

/** What a clause or a whole filter says of a row: it is out, it is in, or it may be in. */
export const PASS = {out: 0, in: 1, possible: 2} as const;

/** What one clause says of every row, whether it is switched off or not: {@link PASS}. */
export function passing(table: FilterTable, clause: Clause, context: FilterContext): Uint8Array {
  switch (clause.kind) {
    case 'range':
      return passingRange(table.figures(clause.field), clause.value);
    case 'text':
      return passingIds(table.ids, clause.value, context);
    case 'area':
      return passingArea(table, clause, context);
    case 'certain':
      return table.certain();
    default:
      return passingChoice(table.facet(clause.field), clause);
  }
}

function passingIds(ids: readonly string[], query: string, context: FilterContext): Uint8Array {
  const found = context.matches(query);
  if (found === null) return new Uint8Array(ids.length).fill(PASS.possible);
  return Uint8Array.from(ids, (id) => (found.has(id) ? PASS.in : PASS.out));
}

function passingArea({places}: FilterTable, {value, ends = 'either'}: AreaClause, context: FilterContext): Uint8Array {
  const [from, to = from] = places.map((columns) => passingPlaces(columns, value, context)) as [
    Uint8Array,
    Uint8Array?
  ];
  return from.map((pass, row) => joinEnds(ends, pass, to[row]!));
}

// Of a region that is still on its way nothing is known: until then every place may lie in it.
function passingPlaces(columns: Places, area: RegionArea, context: FilterContext): Uint8Array {
  const relations = context.relate(columns, area);
  if (relations === null) return new Uint8Array(columns.length).fill(PASS.possible);
  return relations.map((relation, row) =>
    passOf(relation === REGION_RELATION.unplaced ? wordedRelation(columns.whereOf(row), area, context.named) : relation)
  );
}

function passOf(relation: number): number {
  if (relation === REGION_RELATION.inside) return PASS.in;
  return relation === REGION_RELATION.partly ? PASS.possible : PASS.out;
}

function joinEnds(ends: FlowEnds, from: number, to: number): number {
  if (ends === 'from') return from;
  if (ends === 'to') return to;
  if (ends === 'both') return from === PASS.out || to === PASS.out ? PASS.out : Math.max(from, to);
  return from === PASS.in || to === PASS.in ? PASS.in : Math.max(from, to);
}
