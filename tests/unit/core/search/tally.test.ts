import {expect, it} from 'vitest';
import type {TermMatch} from '../../../../src/core/search/matching-terms.ts';
import {FIELD_BITS} from '../../../../src/core/search/record-index.ts';
import {both, either, tally} from '../../../../src/core/search/tally.ts';

const TITLE = 1;
const SUMMARY = 2;

const match = (
  postings: readonly (readonly [row: number, fields: number])[],
  given: Partial<TermMatch> = {}
): TermMatch => ({
  term: 'x',
  postings: postings.map(([row, fields]) => (row << FIELD_BITS) | fields),
  quality: 'typed',
  weight: 1,
  ...given
});

it('scores a title above a summary, and a rare term above a frequent one', () => {
  const {scores} = tally(
    [
      match([[0, TITLE]]),
      match([[1, SUMMARY]]),
      match([
        [2, TITLE],
        [3, TITLE]
      ])
    ],
    5
  );
  expect(scores[0]).toBeGreaterThan(scores[2]!);
  expect(scores[2]).toBeGreaterThan(scores[1]!);
  expect(scores[1]).toBeGreaterThan(0);
  expect(scores[4]).toBe(0);
});

it('keeps all fields of a record and its best quality', () => {
  const {fields, qualities} = tally(
    [match([[0, SUMMARY]], {quality: 'near'}), match([[0, TITLE]]), match([[1, TITLE]], {quality: 'alike'})],
    2
  );
  expect([...fields]).toEqual([TITLE | SUMMARY, TITLE]);
  expect([...qualities]).toEqual([0, 1]);
});

it('finds in both what each finds, with the sum of the scores and the worse quality', () => {
  const a = tally(
    [
      match([
        [0, TITLE],
        [1, TITLE]
      ])
    ],
    3
  );
  const b = tally(
    [
      match(
        [
          [1, SUMMARY],
          [2, TITLE]
        ],
        {quality: 'alike'}
      )
    ],
    3
  );
  const {scores, fields, qualities} = both(a, b);
  expect([...scores].map((score) => score > 0)).toEqual([false, true, false]);
  expect(scores[1]).toBeCloseTo(a.scores[1]! + b.scores[1]!);
  expect([fields[1], qualities[1]]).toEqual([TITLE | SUMMARY, 1]);
});

it('finds in either what any finds, as the first does where it does', () => {
  const a = tally([match([[0, TITLE]])], 3);
  const b = tally(
    [
      match(
        [
          [0, SUMMARY],
          [1, SUMMARY]
        ],
        {quality: 'near'}
      )
    ],
    3
  );
  const {scores, fields, qualities} = either(a, b);
  expect([...scores]).toEqual([a.scores[0], b.scores[1], 0]);
  expect([...fields]).toEqual([TITLE, SUMMARY, 0]);
  expect([...qualities]).toEqual([0, 2, 0]);
});
