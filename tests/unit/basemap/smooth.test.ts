import {describe, expect, it} from 'vitest';
import {smooth} from '../../../geo/cli/basemap/smooth.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

describe('smooth', () => {
  it('cuts the corners of a line and keeps its ends', () => {
    const line = deepFreeze([
      [0, 0],
      [4, 0],
      [4, 4]
    ]);
    expect(smooth(line, 1)).toEqual([
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 4]
    ]);
  });

  it('keeps a ring closed', () => {
    const ring = deepFreeze([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0]
    ]);
    const smoothed = smooth(ring, 2);
    expect(smoothed).toHaveLength(13);
    expect(smoothed.at(-1)).toEqual(smoothed[0]);
  });

  it('leaves a straight pair as it is', () => {
    expect(
      smooth(
        deepFreeze([
          [0, 0],
          [1, 1]
        ])
      )
    ).toEqual([
      [0, 0],
      [1, 1]
    ]);
  });
});
