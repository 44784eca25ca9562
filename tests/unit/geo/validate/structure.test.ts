import {expect, it} from 'vitest';
import {structure} from '../../../../geo/validate/structure.ts';

it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth', (key) => {
  const value = JSON.parse(`{"a": [{"${key}": 1}]}`) as unknown;
  expect(structure(value, '/x')).toMatchObject([{code: 'key-forbidden', pointer: `/x/a/0/${key}`}]);
});

it('accepts keys that only look alike', () => {
  expect(structure({toString: 1, proto: 2, hasOwnProperty: 3}, '')).toEqual([]);
});

it('stops after twenty findings', () => {
  const many = Array.from({length: 100}, () => JSON.parse('{"constructor": 1}') as unknown);
  expect(structure(many, '')).toHaveLength(20);
});
