import fc from 'fast-check';
import {expect, it} from 'vitest';
import {childPointer, parentPointer, pointerKeys} from '../../../../geo/parse/json-pointer.ts';

it('escapes the tilde and the slash as RFC 6901 says', () => {
  expect(childPointer('/a', 'b/c~d')).toBe('/a/b~1c~0d');
});

it('gives back the keys that made a pointer, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      expect(pointerKeys(keys.reduce<string>(childPointer, ''))).toEqual(keys);
    }),
    {seed: 1}
  );
});

it('leads from a value to the one that holds it, and from the root to itself', () => {
  expect([parentPointer('/a/0'), parentPointer('/a'), parentPointer('')]).toEqual(['/a', '', '']);
});
