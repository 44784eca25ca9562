import {KINDS, STATUSES} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import type {Clause, Field} from './clause.ts';
import {passes} from './clause.ts';

/** The columns that clauses are tested on. */
export type MaskColumns = Pick<EventStore, 'length' | 'kind' | 'status' | 'country' | 'countries'>;

/** 1 for every row that passes all clauses, 0 for the others. Pure; costs one table look-up per row and field. */
export function mask(store: MaskColumns, clauses: readonly Clause[]): Uint8Array {
  const bits = new Uint8Array(store.length).fill(1);
  const fields: [Field, readonly string[], ArrayLike<number>][] = [
    ['kind', KINDS, store.kind],
    ['status', STATUSES, store.status],
    ['country', store.countries, store.country]
  ];
  for (const [field, names, column] of fields) {
    if (!clauses.some((clause) => clause.field === field)) continue;
    const table = Uint8Array.from(names, (name) => (passes(clauses, field, name) ? 1 : 0));
    for (let row = 0; row < bits.length; row++) bits[row] = bits[row]! & table[column[row]!]!;
  }
  return bits;
}
