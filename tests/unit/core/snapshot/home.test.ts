import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CatalogEntry} from '../../../../geo/index.ts';
import {firstSpeed, homeSnapshot} from '../../../../src/core/snapshot/home.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {SPEEDS} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const PLACE = deepFreeze({
  size: {width: 1000, height: 640},
  padding: {top: 20, right: 20, bottom: 20, left: 20},
  language: 'de'
});

function entry(view: Partial<CatalogEntry['view']> = {}): CatalogEntry {
  return deepFreeze<CatalogEntry>({
    id: 'khorasan',
    title: '',
    description: '',
    license: '',
    asOf: '2026-03-12',
    coverage: '',
    view: {bounds: [-5, 22, 88, 62], window: '2023-12-01/2024-03-31', playhead: '2024-03-31', ...view},
    files: {incidents: '', flows: '', sources: ''}
  });
}

describe('homeSnapshot', () => {
  it('opens paused at the playhead of the catalog, with the last day of the window inside', () => {
    expect(homeSnapshot(entry(), PLACE)).toMatchObject({
      data: 'khorasan',
      playback: {
        timeWindow: [Date.UTC(2023, 11, 1), Date.UTC(2024, 3, 1)],
        playhead: Date.UTC(2024, 2, 31),
        mode: 'trail',
        pace: 'even',
        segment: null,
        playing: false,
        loop: false
      },
      clauses: [],
      selected: null,
      theme: 'auto',
      language: 'de',
      worldview: 'un'
    });
  });

  it('has a window of at least a day', () => {
    const {timeWindow} = homeSnapshot(entry({window: '2024-03-22T10:00Z'}), PLACE).playback;
    expect(timeWindow[1] - timeWindow[0]).toBe(DAY_MS);
  });

  it('throws for a window that is open or no date', () => {
    expect(() => homeSnapshot(entry({window: '2024/..'}), PLACE)).toThrow(new TypeError('invalid view: 2024/..'));
    expect(() => homeSnapshot(entry({window: 'winter'}), PLACE)).toThrow(TypeError);
  });
});

describe('firstSpeed', () => {
  it('makes a run last between half a minute and a minute and a half', () => {
    check(
      fc.property(fc.integer({min: 30, max: 365 * 90}), (days) => {
        const seconds = (days * DAY_MS) / firstSpeed([0, days * DAY_MS]);
        expect(seconds).toBeGreaterThanOrEqual(30);
        // Between a month and a quarter of a year per second lies no speed that keeps to 90 s exactly.
        expect(seconds).toBeLessThanOrEqual(90);
      }),
      500
    );
  });

  it('is the slowest speed for a window that is shorter', () => {
    expect(firstSpeed([0, 7 * DAY_MS])).toBe(SPEEDS[0]);
  });
});
