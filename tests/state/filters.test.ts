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
  expect(filters.clauses).toEqual([{source: 'kind', field: 'kind', kind: 'any', value: ['attack', 'arrest']}]);
  filters.toggle('kind', 'plot', ALL);
  expect(filters.clauses).toEqual([]);
});

it('can take everything out', () => {
  const filters = new Filters();
  for (const kind of ALL) filters.toggle('kind', kind, ALL);
  expect(filters.clauses).toEqual([{source: 'kind', field: 'kind', kind: 'any', value: []}]);
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
  filters.set({source: 'country', field: 'country', kind: 'any', value: ['RU']});
  filters.toggle('kind', 'plot', ALL);
  filters.remove('kind');
  expect(filters.clauses).toEqual([{source: 'country', field: 'country', kind: 'any', value: ['RU']}]);
  filters.clear();
  expect(filters.clauses).toEqual([]);
});

it('takes changes back and does them again, until something else is changed', () => {
  const filters = new Filters();
  filters.toggle('kind', 'plot', ALL);
  filters.toggle('kind', 'attack', ALL);
  filters.undo();
  expect(filters.clauses).toMatchObject([{value: ['attack', 'arrest']}]);
  filters.undo();
  expect([filters.clauses, filters.canUndo, filters.canRedo]).toEqual([[], false, true]);
  filters.undo();
  filters.redo();
  expect(filters.clauses).toMatchObject([{value: ['attack', 'arrest']}]);
  filters.toggle('kind', 'arrest', ALL);
  expect(filters.canRedo).toBe(false);
});

it('takes back what was typed as one step, and a change of another clause as another', () => {
  const filters = new Filters();
  const type = (value: string) => filters.set({source: 'text', field: 'text', kind: 'text', value}, {held: true});
  type('k');
  type('ke');
  filters.toggle('kind', 'plot', ALL);
  type('ker');
  filters.undo();
  expect(filters.clauses).toMatchObject([{value: 'ke'}, {field: 'kind'}]);
  filters.undo();
  filters.undo();
  expect(filters.clauses).toEqual([]);
});

it('takes back and does again a change of the date of knowledge like one of a clause', () => {
  const filters = new Filters([], 1);
  filters.known = 2;
  filters.known = 2;
  filters.toggle('kind', 'plot', ALL);
  filters.known = null;
  filters.undo();
  expect([filters.known, filters.clauses.length]).toEqual([2, 1]);
  filters.undo();
  expect([filters.known, filters.clauses.length]).toEqual([2, 0]);
  filters.undo();
  expect([filters.known, filters.canUndo]).toEqual([1, false]);
  filters.redo();
  expect(filters.known).toBe(2);
  filters.restore({clauses: [], known: null});
  expect([filters.known, filters.canUndo, filters.canRedo]).toEqual([null, false, false]);
});

it('switches a clause off without losing it', () => {
  const filters = new Filters();
  filters.toggle('kind', 'plot', ALL);
  filters.switch('kind', false);
  expect(filters.shows('kind', 'plot')).toBe(true);
  filters.switch('kind', true);
  expect(filters.shows('kind', 'plot')).toBe(false);
});

it('begins a new history with a whole view', () => {
  const filters = new Filters();
  filters.toggle('kind', 'plot', ALL);
  filters.clauses = [];
  expect(filters.canUndo).toBe(false);
});

it('chooses values one by one, where none chosen is everything', () => {
  const filters = new Filters();
  filters.choose('country', 'DE', true);
  filters.choose('country', 'RU', true);
  filters.set({...filters.choice('country')!, kind: 'not'});
  filters.choose('country', 'DE', false);
  expect(filters.clauses).toEqual([{source: 'country', field: 'country', kind: 'not', value: ['RU']}]);
  filters.choose('country', 'RU', false);
  expect(filters.clauses).toEqual([]);
});
