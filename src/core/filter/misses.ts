import type {Clause} from './clause.ts';
import {activeClauses} from './clause.ts';
import type {FilterContext} from './filter-context.ts';
import type {FilterTable} from './filter-table.ts';
import {PASS, passing} from './passing.ts';

/** Clauses with a bit of their own; further ones share the last bit, and their facets count as if they had no clause. */
const MOST = 30;

/** As many bits fit into one byte. */
const BYTE = 8;

/** Which clauses keep a row out, so that any view can be counted by everybody's clauses but its own. */
export interface Misses {
  /** Bit of the clause of a source; 0 when it has none that is active. */
  bitOf(source: string): number;
  /** For every row the bits of the clauses that keep it out. */
  readonly bits: Uint8Array | Uint32Array;
  /** 1 for rows that a clause cannot tell; null when there are none. */
  readonly possible: Uint8Array | null;
}

/** Tests every active clause on every row, once. */
export function misses(table: FilterTable, clauses: readonly Clause[], context: FilterContext): Misses {
  const active = activeClauses(clauses);
  // One byte a row is room for eight clauses, and quicker to go through than four.
  const bits = active.length <= BYTE ? new Uint8Array(table.length) : new Uint32Array(table.length);
  const strict = active.some(({kind}) => kind === 'certain');
  let possible: Uint8Array | null = null;
  active.forEach((clause, index) => {
    const passes = passing(table, clause, context);
    addMisses(bits, passes, 2 ** Math.min(index, MOST), strict);
    // Only geometry cannot always tell.
    if (clause.kind === 'area' && !strict) possible = passes.map((pass) => (pass === PASS.possible ? 1 : 0));
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

function addMisses(bits: Misses['bits'], passes: Uint8Array, bit: number, strict: boolean): void {
  // At the place of a pass, so that rows in no order cost no wrong guesses of what comes next.
  const missed = new Uint32Array(3);
  missed[PASS.out] = bit;
  missed[PASS.possible] = strict ? bit : 0;
  for (let row = 0; row < bits.length; row++) bits[row]! |= missed[passes[row]!]!;
}
