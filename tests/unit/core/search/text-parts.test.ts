import {expect, it} from 'vitest';
import {textParts} from '../../../../src/core/search/text-parts.ts';

it('cuts a text at the ends of its marks', () => {
  expect(textParts('Bomb in Kulob', [[8, 11]])).toEqual([
    {text: 'Bomb in ', marked: false},
    {text: 'Kul', marked: true},
    {text: 'ob', marked: false}
  ]);
  expect(
    textParts('abc', [
      [0, 1],
      [1, 3]
    ])
  ).toEqual([
    {text: 'a', marked: true},
    {text: 'bc', marked: true}
  ]);
});

it('has one part without marks, and none of an empty text', () => {
  expect(textParts('abc', [])).toEqual([{text: 'abc', marked: false}]);
  expect(textParts('', [])).toEqual([]);
});
