import type {Clause} from './clause.ts';
import type {FilterContext} from './filter-context.ts';
import type {FilterTable} from './filter-table.ts';
import type {Misses} from './misses.ts';
import {misses} from './misses.ts';
import {PASS} from './passing.ts';

/**
 * What all active clauses together say of every row: {@link PASS}. A row is possible when no clause keeps it out and one
 * cannot tell, as where only a part of an area lies in a region.
 */
export function mask(table: FilterTable, clauses: readonly Clause[], context: FilterContext): Uint8Array {
  return maskBut(misses(table, clauses, context), null);
}

/** The same for everybody's clauses but those of a source; null leaves nobody out. */
export function maskBut({bits, possible, bitOf}: Misses, source: string | null): Uint8Array {
  const own = source === null ? 0 : bitOf(source);
  const passes = new Uint8Array(bits.length);
  // In where no other bit is left, else out, without a branch: rows in no order would cost wrong guesses of what is next.
  for (let row = 0; row < passes.length; row++) passes[row] = ((bits[row]! & ~own) - 1) >>> 31;
  if (possible)
    for (let row = 0; row < passes.length; row++) if (possible[row] && passes[row]) passes[row] = PASS.possible;
  return passes;
}
