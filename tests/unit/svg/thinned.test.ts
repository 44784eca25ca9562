import type {GeoStream} from 'd3-geo';
import {describe, expect, it} from 'vitest';
import {thinned} from '../../../src/svg/thinned.ts';

type Point = readonly [x: number, y: number];

/** What comes out of a line that goes in, and how many lines that is. */
function through(lines: readonly (readonly Point[])[], least: number): Point[][] {
  const out: Point[][] = [];
  const sink: GeoStream = {
    point: (x, y) => void out.at(-1)!.push([x, y]),
    lineStart: () => void out.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined
  };
  const stream = thinned(sink, least);
  for (const line of lines) {
    stream.lineStart();
    for (const [x, y] of line) stream.point(x, y);
    stream.lineEnd();
  }
  return out;
}

describe('thinned', () => {
  it('drops points nearer than the least distance to the last one kept', () => {
    expect(
      through(
        [
          [
            [0, 0],
            [1, 0],
            [2, 0],
            [3, 0],
            [7, 0]
          ]
        ],
        3
      )
    ).toEqual([
      [
        [0, 0],
        [3, 0],
        [7, 0]
      ]
    ]);
  });

  it('keeps the end of every line, and starts the next one anew', () => {
    expect(
      through(
        [
          [
            [0, 0],
            [1, 0]
          ],
          [
            [1, 1],
            [1, 2],
            [1, 3]
          ]
        ],
        5
      )
    ).toEqual([
      [
        [0, 0],
        [1, 0]
      ],
      [
        [1, 1],
        [1, 3]
      ]
    ]);
  });
});
