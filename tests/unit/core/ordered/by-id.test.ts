import fc from 'fast-check';
import {expect, it} from 'vitest';
import {freeId, movedItem, withItemAt, withoutItem} from '../../../../src/core/ordered/by-id.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const ABC = deepFreeze([{id: 'a'}, {id: 'b'}, {id: 'c'}]);
const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id).join('');
const lists = fc.uniqueArray(fc.record({id: fc.string()}), {selector: ({id}) => id, maxLength: 8});

it('moves an item as far as the ends', () => {
  expect(ids(movedItem(ABC, 'a', 1))).toBe('bac');
  expect(ids(movedItem(ABC, 'c', -1))).toBe('acb');
  expect(ids(movedItem(ABC, 'a', -1))).toBe('abc');
  expect(ids(movedItem(ABC, 'a', 9))).toBe('bca');
  expect(movedItem(ABC, 'x', 1)).toEqual(ABC);
});

it('puts what was taken out back where it was', () => {
  check(
    fc.property(lists, fc.nat(), (items, at) => {
      const index = items.length ? at % items.length : 0;
      const taken = items[index];
      if (taken) expect(withItemAt(withoutItem(items, taken.id), taken, index)).toEqual(items);
    })
  );
});

it('puts in only what is not there, and at the end of a list that is shorter', () => {
  expect(ids(withItemAt(ABC, {id: 'a'}, 2))).toBe('abc');
  expect(ids(withItemAt([{id: 'a'}], {id: 'c'}, 2))).toBe('ac');
});

it('finds an id that is free', () => {
  expect(freeId('draft', new Set())).toBe('draft');
  expect(freeId('draft', new Set(['draft', 'draft-2']))).toBe('draft-3');
});
