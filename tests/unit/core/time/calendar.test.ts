import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  addMonths,
  CALENDAR_UNITS,
  floorUnit,
  offsetUnit,
  stepUnit,
  unitEdges,
  unitFor,
  unitsBetween
} from '../../../../src/core/time/calendar.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {check} from '../check.ts';

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const instants = fc.integer({min: at('0001-01-01'), max: at('9998-12-31')});
const units = fc.constantFrom(...CALENDAR_UNITS);

describe('floorUnit', () => {
  it.each([
    ['day', '2024-03-22'],
    ['week', '2024-03-18'],
    ['month', '2024-03-01'],
    ['quarter', '2024-01-01'],
    ['year', '2024-01-01']
  ] as const)('finds the start of the %s', (unit, start) => {
    expect(iso(floorUnit(Date.UTC(2024, 2, 22, 23, 59, 59, 999), unit))).toBe(start);
  });

  it('starts weeks on Monday before 1970 as well', () => {
    expect(iso(floorUnit(at('1969-12-31'), 'week'))).toBe('1969-12-29');
    expect(iso(floorUnit(at('1969-12-28'), 'week'))).toBe('1969-12-22');
  });

  it('reads years below 100 as themselves', () => {
    expect(iso(floorUnit(at('0079-08-24'), 'month'))).toBe('0079-08-01');
    expect(iso(floorUnit(at('0079-08-24'), 'quarter'))).toBe('0079-07-01');
    expect(iso(floorUnit(at('0079-08-24'), 'year'))).toBe('0079-01-01');
  });

  it('is idempotent, never later than the instant, and at midnight', () => {
    check(
      fc.property(instants, units, (instant, unit) => {
        const start = floorUnit(instant, unit);
        expect(start).toBeLessThanOrEqual(instant);
        expect(Math.abs(start % DAY_MS)).toBe(0);
        expect(floorUnit(start, unit)).toBe(start);
      })
    );
  });
});

describe('offsetUnit', () => {
  it.each([
    ['2024-01-31', 'month', 1, '2024-02-01'],
    ['2024-03-15', 'month', -1, '2024-02-01'],
    ['2024-02-29', 'year', 1, '2025-01-01'],
    ['2024-11-03', 'day', 1, '2024-11-04'],
    ['2024-03-10', 'day', 1, '2024-03-11'],
    ['2024-12-31', 'quarter', 1, '2025-01-01'],
    ['2024-01-01', 'week', -1, '2023-12-25'],
    ['0099-12-31', 'year', 1, '0100-01-01'],
    ['0001-02-01', 'month', -1, '0001-01-01']
  ] as const)('moves from %s by one %s (%i) to %s', (from, unit, steps, to) => {
    expect(iso(offsetUnit(at(from), unit, steps))).toBe(to);
  });

  it('comes back to the start of the unit', () => {
    check(
      fc.property(instants, units, fc.integer({min: -40, max: 40}), (instant, unit, steps) => {
        expect(offsetUnit(offsetUnit(instant, unit, steps), unit, -steps)).toBe(floorUnit(instant, unit));
      })
    );
  });
});

describe('stepUnit', () => {
  it.each([
    ['2024-03-31', 'month', -1, '2024-03-01'],
    ['2024-03-01', 'month', -1, '2024-02-01'],
    ['2024-03-31', 'month', -2, '2024-02-01'],
    ['2024-03-31', 'quarter', -1, '2024-01-01'],
    ['2024-03-20', 'week', -1, '2024-03-18'],
    ['2024-03-31', 'day', -1, '2024-03-30'],
    ['2024-03-31', 'month', 1, '2024-04-01'],
    ['2024-03-31', 'month', 0, '2024-03-01']
  ] as const)('moves from %s by one %s (%i) to %s', (from, unit, steps, to) => {
    expect(iso(stepUnit(at(from), unit, steps))).toBe(to);
    expect(iso(stepUnit(at(from) + DAY_MS - 1, unit, steps))).toBe(to);
  });

  it('shows another day with every step', () => {
    check(
      fc.property(instants, units, fc.constantFrom(-1, 1), (instant, unit, steps) => {
        expect(Math.sign(stepUnit(instant, unit, steps) - Math.floor(instant / DAY_MS) * DAY_MS)).toBe(steps);
      })
    );
  });
});

describe('unitEdges', () => {
  it('covers the extent with whole units, without a gap', () => {
    check(
      fc.property(instants, fc.integer({min: 1, max: 3000}), units, (start, days, unit) => {
        const end = start + days * DAY_MS;
        const edges = unitEdges([start, end], unit);
        expect(edges[0]).toBe(floorUnit(start, unit));
        expect(edges.at(-1)).toBeGreaterThanOrEqual(end);
        expect(edges.at(-2)).toBeLessThan(end);
        edges.slice(1).forEach((edge, i) => expect(edge).toBe(offsetUnit(edges[i]!, unit, 1)));
      }),
      60
    );
  });

  it('ends with the extent when that ends where a unit does', () => {
    expect(unitEdges([at('2024-01-01'), at('2024-03-01')], 'month').map(iso)).toEqual([
      '2024-01-01',
      '2024-02-01',
      '2024-03-01'
    ]);
  });
});

describe('unitFor', () => {
  it.each([
    [31, 'day'],
    [32, 'week'],
    [300, 'month'],
    [2000, 'quarter'],
    [4000, 'year'],
    [400_000, 'year']
  ] as const)('divides %i days into at most 31 bins by %s', (days, unit) => {
    expect(unitFor([0, days * DAY_MS], 31)).toBe(unit);
  });
});

describe('addMonths', () => {
  it('is the same day of the other month, or its last one where it is shorter', () => {
    expect(iso(addMonths(at('2024-01-31'), 1))).toBe('2024-02-29');
    expect(iso(addMonths(at('2023-01-31'), 1))).toBe('2023-02-28');
    expect(iso(addMonths(at('2024-01-15'), -1))).toBe('2023-12-15');
    expect(iso(addMonths(at('2024-02-29'), -12))).toBe('2023-02-28');
  });

  it('keeps the time of day', () => {
    expect(addMonths(at('2024-03-31') + 12_345, -1)).toBe(at('2024-02-29') + 12_345);
  });
});

describe('unitsBetween', () => {
  it('counts the starts that lie between', () => {
    expect(unitsBetween(at('2023-12-31'), at('2024-01-01'), 'year')).toBe(1);
    expect(unitsBetween(at('2023-12-01'), at('2024-04-01'), 'month')).toBe(4);
    expect(unitsBetween(at('2024-04-01'), at('2023-12-15'), 'quarter')).toBe(-2);
    expect(unitsBetween(at('2024-03-18'), at('2024-04-01'), 'week')).toBe(2);
  });

  it('is what offsetUnit goes', () => {
    check(
      fc.property(
        fc.integer({min: at('1900-01-01'), max: at('2100-01-01')}),
        units,
        fc.integer({min: -50, max: 50}),
        (from, unit, n) => {
          expect(unitsBetween(from, offsetUnit(from, unit, n), unit)).toBe(n);
        }
      )
    );
  });
});
