import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPairs, writePair} from '../../../../src/core/snapshot/fragment-text.ts';
import {check} from '../check.ts';

describe('writePair and readPairs', () => {
  it('bring any keys and values back, in order', () => {
    const text = fc.string({unit: 'grapheme', minLength: 1}).filter((each) => !/\p{Surrogate}/u.test(each));
    check(
      fc.property(fc.array(fc.tuple(text, text), {maxLength: 4}), (pairs) => {
        expect(readPairs(pairs.map(writePair).join('&'))).toEqual(pairs);
      })
    );
  });

  it('leave slashes, commas and colons readable', () => {
    expect(writePair(['t', '2024-01-01/2024-04-01'])).toBe('t=2024-01-01/2024-04-01');
    expect(writePair(['kind', 'not:attack,plot'])).toBe('kind=not:attack,plot');
  });

  it('take a lone percent sign literally, and a key without a value', () => {
    expect(readPairs('a=%&flag&&b=1+2')).toEqual([
      ['a', '%'],
      ['flag', ''],
      ['b', '1 2']
    ]);
  });
});
