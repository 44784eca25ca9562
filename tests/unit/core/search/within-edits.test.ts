import fc from 'fast-check';
import {expect, it} from 'vitest';
import {isMisspelled, withinEdits} from '../../../../src/core/search/within-edits.ts';
import {check} from '../check.ts';

/** Optimal string alignment by the whole table. */
function distance(a: string, b: string): number {
  const table = Array.from({length: a.length + 1}, (_, i) => Array.from({length: b.length + 1}, (__, j) => i + j));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

it('agrees with the table of distances', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8});
  check(
    fc.property(word, word, fc.integer({min: 0, max: 3}), (a, b, edits) => {
      expect(withinEdits(a, b, edits)).toBe(distance(a, b) <= edits);
    }),
    3000
  );
});

it('takes one slip in a word of five letters, two in one of nine, none in short words and numbers', () => {
  expect(isMisspelled('crocsu', 'crocus')).toBe(true);
  expect(isMisspelled('crxcsu', 'crocus')).toBe(false);
  expect(isMisspelled('krasnogoksr', 'krasnogorsk')).toBe(true);
  expect(isMisspelled('iran', 'iraq')).toBe(false);
  expect(isMisspelled('20245', '20244')).toBe(false);
});

it('asks for the right first letter', () => {
  expect(isMisspelled('kerman', 'german')).toBe(false);
});
