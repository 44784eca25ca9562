import {describe, expect, it} from 'vitest';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {pacedScale} from '../../../src/core/time/pace.ts';
import {paceBand} from '../../../src/core/timeline/pace-band.ts';
import {timeScale} from '../../../src/core/timeline/time-scale.ts';

const START = Date.UTC(2024, 0, 1);
const day = (index: number) => START + index * DAY_MS;
const place = {bottom: 100, highest: 9};

/** Height of the band at each px that it covers. */
function heights(path: string): ReadonlyMap<number, number> {
  return new Map(
    [...path.matchAll(/M(-?\d+) 100v-([\d.]+)h1v\2z/g)].map(([, x, height]) => [Number(x), Number(height)] as const)
  );
}

describe('paceBand', () => {
  const play = pacedScale(
    [day(10), day(90)],
    new Map([
      [day(40), 1],
      [day(70), 16]
    ]),
    300_000
  );

  it('is one px higher for each doubling of the time that a px takes', () => {
    const band = heights(paceBand(play, timeScale([START, day(100)], 300), place));
    expect(band.get(100)).toBe(1);
    // 40 days at 3 px, eight times as slow.
    expect(band.get(121)).toBe(4);
    expect(band.get(211)).toBeCloseTo(4 + Math.log2(5), 0);
  });

  it('covers the part of the window that is in view, and is never higher than it may be', () => {
    const band = heights(paceBand(play, timeScale([day(20), day(220)], 400), place));
    expect([...band.keys()]).toEqual(Array.from({length: 140}, (_, x) => x));
    const wild = pacedScale([day(10), day(90)], new Map([[day(40), 1e6]]), 1);
    expect(Math.max(...heights(paceBand(wild, timeScale([START, day(100)], 300), place)).values())).toBe(9);
  });

  it('is nothing where the window is out of view', () => {
    expect(paceBand(play, timeScale([day(100), day(200)], 300), place)).toBe('');
  });
});
