import type {Clause} from './clause.ts';
import {activeClauses} from './clause.ts';
import type {FilterContext} from './filter-context.ts';
import type {FilterTable} from './filter-table.ts';
import {PASS, passing} from './passing.ts';

/** Clauses with a bit of their own; further ones share the last bit, and their facets count as if they had no clause. */
const MOST = 31;

/** Which clauses keep a row out, so that any view can be counted by everybody's clauses but its own. */
export interface Misses {
  /** Bit of the clause of a source; 0 when it has none that is active. */
  bitOf(source: string): number;
  /** For every row the bits of the clauses that keep it out. */
  readonly bits: Uint32Array;
  /** 1 for rows that a clause cannot tell; null when there are none. */
  readonly possible: Uint8Array | null;
}

/** Tests every active clause on every row, once. */
export function misses(table: FilterTable, clauses: readonly Clause[], context: FilterContext): Misses {
  const active = activeClauses(clauses);
  const bits = new Uint32Array(table.length);
  let possible: Uint8Array | null = null;
  const strict = active.some(({kind}) => kind === 'certain');
  active.forEach((clause, index) => {
    const bit = 2 ** Math.min(index, MOST);
    const passes = passing(table, clause, context);
    for (let row = 0; row < passes.length; row++) {
      if (passes[row] === PASS.in) continue;
      if (passes[row] === PASS.out || strict) bits[row] = (bits[row]! | bit) >>> 0;
      else (possible ??= new Uint8Array(table.length))[row] = 1;
    }
  });
  const indexOf = new Map(active.map(({source}, index) => [source, index]));
  return {
    bitOf: (source) => {
      const index = indexOf.get(source);
      return index === undefined || index >= MOST ? 0 : 2 ** index;
    },
    bits,
    possible
  };
}
