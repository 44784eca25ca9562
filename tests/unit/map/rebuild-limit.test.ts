import {describe, expect, it} from 'vitest';
import {RebuildLimit} from '../../../src/map/rebuild-limit.ts';

describe('RebuildLimit', () => {
  it('allows three in a minute and no fourth', () => {
    const limit = new RebuildLimit();
    expect([0, 1000, 2000, 3000, 59_999].map((now) => limit.allows(now))).toEqual([true, true, true, false, false]);
  });

  it('allows again when the first is a minute old', () => {
    const limit = new RebuildLimit();
    for (const now of [0, 30_000, 30_001]) limit.allows(now);
    expect([60_000, 60_001].map((now) => limit.allows(now))).toEqual([true, false]);
  });
});
