import type {ChoiceClause, FlowEnds} from './clause.ts';
import type {FacetColumn} from './facet-column.ts';
import {PLACE_FIELDS} from './fields.ts';

/** For every row whether a choice lets it pass: 1 or 0. `ends` matters where rows have a value for each end of a flow. */
export function passingChoice(
  {names, codes, offsets}: FacetColumn,
  {kind, field, value, ends = 'either'}: Pick<ChoiceClause, 'kind' | 'field' | 'value' | 'ends'>
): Uint8Array {
  const chosen = Uint8Array.from(names, (name) => (value.includes(name) ? 1 : 0));
  if (offsets === null) return passingSingle(codes, chosen, {kind, value, names});
  const rows = offsets.length - 1;
  const passes = new Uint8Array(rows);
  const byEnds = PLACE_FIELDS.has(field);
  const wanted = new Set(value);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [offsets[row]!, offsets[row + 1]!];
    let hits = 0;
    for (let i = from; i < to; i++) hits += chosen[codes[i]!]!;
    if (kind === 'all') {
      const own = new Set(Array.from(codes.subarray(from, to), (code) => names[code]!));
      passes[row] = [...wanted].every((each) => own.has(each)) ? 1 : 0;
      continue;
    }
    const matches = byEnds
      ? endsMatch(ends, hits, {first: chosen[codes[from]!] === 1, last: chosen[codes[to - 1]!] === 1, of: to - from})
      : hits > 0;
    passes[row] = matches === (kind === 'any') ? 1 : 0;
  }
  return passes;
}

function passingSingle(
  codes: FacetColumn['codes'],
  chosen: Uint8Array,
  {kind, value, names}: Pick<ChoiceClause, 'kind' | 'value'> & Pick<FacetColumn, 'names'>
): Uint8Array {
  // Every one of several values cannot be met by one value.
  const table = Uint8Array.from(names, (name, code) => {
    if (kind === 'not') return 1 - chosen[code]!;
    return kind === 'any' ? chosen[code]! : value.every((each) => each === name) ? 1 : 0;
  });
  const passes = new Uint8Array(codes.length);
  for (let row = 0; row < passes.length; row++) passes[row] = table[codes[row]!]!;
  return passes;
}

function endsMatch(ends: FlowEnds, hits: number, {first, last, of}: {first: boolean; last: boolean; of: number}) {
  if (ends === 'either') return hits > 0;
  if (ends === 'both') return hits === of;
  return ends === 'from' ? first : last;
}
