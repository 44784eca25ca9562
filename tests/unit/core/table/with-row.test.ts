import {expect, it} from 'vitest';
import {withRow} from '../../../../src/core/table/with-row.ts';

const view = {startIndex: 10, endIndex: 12, overscan: 2, count: 100};

it('draws the rows in view, some more on either side, and the one that must be there, once', () => {
  expect(withRow(view, 11)).toEqual([8, 9, 10, 11, 12, 13, 14]);
  expect(withRow(view, 3)).toEqual([3, 8, 9, 10, 11, 12, 13, 14]);
  expect(withRow(view, 40)).toEqual([8, 9, 10, 11, 12, 13, 14, 40]);
});

it('draws no row that is not there', () => {
  expect(withRow({...view, startIndex: 0, endIndex: 2, count: 3}, 0)).toEqual([0, 1, 2]);
  expect(withRow({...view, count: 13}, 13)).toEqual([8, 9, 10, 11, 12]);
  expect(withRow({startIndex: 0, endIndex: 0, overscan: 2, count: 0}, 0)).toEqual([]);
});
