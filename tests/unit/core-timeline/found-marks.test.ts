import {expect, it} from 'vitest';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {foundMarks} from '../../../src/core/timeline/found-marks.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';

const start = Date.UTC(2024, 0, 1);
const day = (n: number) => start + n * DAY_MS;
/** Ten px a day, for ten days. */
const scale = timeScale([day(0), day(10)], 100);

it('marks the middle of a day, once for all records of that day', () => {
  const marks = foundMarks(
    [
      [day(2), day(3)],
      [day(2), day(3)],
      [day(5), day(6)]
    ],
    scale
  );
  expect(marks).toEqual({days: [25, 55], spans: []});
});

it('marks what is longer or less surely dated by its whole length, cut at the edges', () => {
  const marks = foundMarks(
    [
      [day(2), day(4)],
      [day(2), day(4)],
      [-Infinity, day(3)],
      [day(8), Infinity]
    ],
    scale
  );
  expect(marks).toEqual({
    days: [],
    spans: [
      [20, 40],
      [0, 30],
      [80, 100]
    ]
  });
});

it('marks nothing out of view', () => {
  expect(
    foundMarks(
      [
        [day(-3), day(-2)],
        [day(12), day(20)]
      ],
      scale
    )
  ).toEqual({days: [], spans: []});
});
