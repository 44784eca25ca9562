import {describe, expect, it} from 'vitest';
import {joinLines} from '../../../geo/cli/basemap/join-lines.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

const [a, b, c, d, e] = deepFreeze([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
  [1, 1]
]);

describe('joinLines', () => {
  it('joins lines end to end, whichever way they run', () => {
    expect(
      joinLines(
        deepFreeze([
          [a!, b!],
          [c!, b!],
          [c!, d!]
        ])
      )
    ).toEqual([[d, c, b, a]]);
  });

  it('leaves lines apart where three meet', () => {
    expect(
      joinLines(
        deepFreeze([
          [a!, b!],
          [b!, c!],
          [b!, e!]
        ])
      )
    ).toHaveLength(3);
  });

  it('closes a ring', () => {
    const [ring, ...others] = joinLines(
      deepFreeze([
        [a!, b!],
        [b!, e!],
        [e!, a!]
      ])
    );
    expect(others).toEqual([]);
    expect(ring).toHaveLength(4);
    expect(ring!.at(-1)).toEqual(ring![0]);
  });

  it('leaves a ring as it is', () => {
    expect(joinLines(deepFreeze([[a!, b!, e!, a!]]))[0]).toHaveLength(4);
  });
});
