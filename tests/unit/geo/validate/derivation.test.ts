import {expect, it} from 'vitest';
import {derivationLoops} from '../../../../geo/validate/derivation.ts';
import {deepFreeze} from '../deep-freeze.ts';

const source = (id: string, ...derivedFrom: string[]) => ({id, derivedFrom});

it('finds no loop where sources share what they rest on', () => {
  expect(derivationLoops(deepFreeze([source('a', 'b', 'c'), source('b', 'd'), source('c', 'd'), source('d')]))).toEqual(
    []
  );
});

it('names each loop once, at the first source in it', () => {
  const loops = derivationLoops(deepFreeze([source('x', 'a'), source('a', 'b'), source('b', 'a'), source('s', 's')]));
  expect(loops.map(({pointer}) => pointer)).toEqual(['/1/derivedFrom', '/3/derivedFrom']);
  expect(loops[0]!.message).toContain('a <- b <- a');
});

it('passes over elements of any other form', () => {
  expect(derivationLoops([null, 'a', {id: 7, derivedFrom: [7]}, {id: 'b', derivedFrom: 'b'}])).toEqual([]);
});

it('walks a chain of ten thousand sources', () => {
  const chain = Array.from({length: 10_000}, (_, index) =>
    source(String(index), ...(index > 9_990 ? [] : [String(index + 9)]))
  );
  expect(derivationLoops(chain.slice(-2000))).toEqual([]);
});
