import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {CALENDAR_UNITS, floorUnit} from '../../../../src/core/time/calendar.ts';
import {ceilUnit, nearestUnit, snap} from '../../../../src/core/time/snap.ts';
import {check} from '../check.ts';

const units = fc.constantFrom(...CALENDAR_UNITS);
const instants = fc.integer({min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1)});
const at = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('ceilUnit', () => {
  it('keeps a start, and is the next one for every other instant', () => {
    expect(ceilUnit(at('2024-04-01'), 'quarter')).toBe(at('2024-04-01'));
    expect(ceilUnit(at('2024-04-01') + 1, 'quarter')).toBe(at('2024-07-01'));
    expect(ceilUnit(at('2024-12-31'), 'year')).toBe(at('2025-01-01'));
  });
});

describe('nearestUnit', () => {
  it('is the later of two starts that are equally near', () => {
    expect(nearestUnit(at('2024-04-16'), 'month')).toBe(at('2024-05-01'));
    expect(nearestUnit(at('2024-04-16') - 1, 'month')).toBe(at('2024-04-01'));
  });

  it('is no farther than either start beside it', () => {
    check(
      fc.property(instants, units, (instant, unit) => {
        const nearest = nearestUnit(instant, unit);
        const distance = Math.abs(nearest - instant);
        expect(distance).toBe(Math.min(instant - floorUnit(instant, unit), ceilUnit(instant, unit) - instant));
        expect(floorUnit(nearest, unit)).toBe(nearest);
      })
    );
  });
});

describe('snap', () => {
  it('stays in the range, and stops at its ends and at starts of units only', () => {
    check(
      fc.property(instants, instants, instants, units, (instant, a, b, unit) => {
        const range = [Math.min(a, b), Math.max(a, b)] as const;
        const to = snap(instant, unit, range);
        expect(to).toBeGreaterThanOrEqual(range[0]);
        expect(to).toBeLessThanOrEqual(range[1]);
        expect(to === range[0] || to === range[1] || to === floorUnit(to, unit)).toBe(true);
      })
    );
  });

  it('leaves the ends of the range where they are', () => {
    const range = [at('2015-01-26'), at('2026-03-13')] as const;
    expect([-Infinity, range[0]].map((instant) => snap(instant, 'year', range))).toEqual([range[0], range[0]]);
    expect([range[1], Infinity].map((instant) => snap(instant, 'year', range))).toEqual([range[1], range[1]]);
    expect(snap(at('2015-08-01'), 'year', range)).toBe(at('2016-01-01'));
  });
});
