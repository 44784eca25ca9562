import {expect, it} from 'vitest';
import {Filters} from '../../src/state/filters.svelte.ts';

const ALL = ['attack', 'plot', 'arrest'] as const;

it('shows everything until a clause is set', () => {
  const filters = new Filters();
  expect(filters.shows('kind', 'plot')).toBe(true);
  expect(filters.clauses).toEqual([]);
});

it('takes a value out and in again, and holds no clause when nothing is out', () => {
  const filters = new Filters();
  filters.toggle('kind', 'plot', ALL);
  expect(filters.clauses).toEqual([{source: 'kind', field: 'kind', values: ['attack', 'arrest']}]);
  filters.toggle('kind', 'plot', ALL);
  expect(filters.clauses).toEqual([]);
});

it('can take everything out', () => {
  const filters = new Filters();
  for (const kind of ALL) filters.toggle('kind', kind, ALL);
  expect(filters.clauses).toEqual([{source: 'kind', field: 'kind', values: []}]);
  filters.toggle('kind', 'plot', ALL);
  expect(filters.shows('kind', 'plot')).toBe(true);
  expect(filters.shows('kind', 'attack')).toBe(false);
});

it('shows one value alone, then all again', () => {
  const filters = new Filters();
  filters.solo('kind', 'arrest', ALL);
  expect(ALL.filter((kind) => filters.shows('kind', kind))).toEqual(['arrest']);
  filters.solo('kind', 'arrest', ALL);
  expect(filters.clauses).toEqual([]);
});

it('keeps the clauses of others', () => {
  const filters = new Filters();
  filters.set('country', 'country', ['RU']);
  filters.toggle('kind', 'plot', ALL);
  filters.set('kind', 'kind', null);
  expect(filters.clauses).toEqual([{source: 'country', field: 'country', values: ['RU']}]);
  filters.clear();
  expect(filters.clauses).toEqual([]);
});
