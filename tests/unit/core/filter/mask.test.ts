import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {clausesBut} from '../../../../src/core/filter/clause.ts';
import {mask} from '../../../../src/core/filter/mask.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {clauses, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {incident} from '../records.ts';

function fits({properties}: Incident, {field, values}: Clause): boolean {
  const value = field === 'country' ? (properties.where.country ?? '') : properties[field];
  return values.includes(value);
}

it('holds 1 for the rows that pass every clause, and 0 for the others', () => {
  check(
    fc.property(incidents, clauses, (records, given) => {
      const store = eventStore(records);
      const bits = mask(store, deepFreeze(given));
      store.ids.forEach((_, row) =>
        expect(bits[row]).toBe(given.every((clause) => fits(store.record(row), clause)) ? 1 : 0)
      );
    }),
    500
  );
});

it('holds for everybody but one at least what it holds for all', () => {
  check(
    fc.property(incidents, clauses, (records, given) => {
      const store = eventStore(records);
      const all = mask(store, given);
      const but = mask(store, clausesBut(given, 'kind'));
      all.forEach((bit, row) => expect(but[row]).toBeGreaterThanOrEqual(bit));
    })
  );
});

it('joins two clauses of different sources about one field', () => {
  const store = eventStore([incident('a', {kind: 'attack'}), incident('b', {kind: 'plot'})]);
  const bits = mask(store, [
    {source: 'kind', field: 'kind', values: ['attack', 'plot']},
    {source: 'story', field: 'kind', values: ['plot', 'arrest']}
  ]);
  expect([...bits]).toEqual([0, 1]);
});
