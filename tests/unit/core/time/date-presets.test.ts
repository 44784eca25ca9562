import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {parseEdtf} from '../../../../geo/index.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {datePresets, shiftYears} from '../../../../src/core/time/date-presets.ts';
import {ceilDay, DAY_MS, floorDay} from '../../../../src/core/time/day.ts';
import {edtf} from '../arbitraries.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {incident} from '../records.ts';

const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const span = (from: string, to: string): TimeExtent => [at(from), at(to)];
const DOMAIN = deepFreeze(span('2006-01-01', '2026-03-13'));
const dated = (...dates: readonly string[]) => dates.map((date) => parseEdtf(date)!.extent);
const presets = (dates: readonly string[], periods: readonly {label: string; edtf: string}[] = []) =>
  datePresets(deepFreeze(dated(...dates)), {domain: DOMAIN, periods: deepFreeze([...periods])});

describe('datePresets', () => {
  it('offers all days of the data, also where they begin or end within one', () => {
    expect(datePresets([], {domain: [DOMAIN[0] + 5, DOMAIN[1] - 5]}).all).toEqual(DOMAIN);
  });

  it('offers the years in which something is or may be, and no other, cut off where the data end', () => {
    const {years} = presets(['2015-03-01', '[2006,2008]', '2017/..', '2025-12-31/2026-01-01', '2015']);
    expect(years.map(({year}) => year)).toEqual([2006, 2007, 2008, 2015, 2025, 2026]);
    expect(years[3]!.extent).toEqual(span('2015-01-01', '2016-01-01'));
    expect(years[5]!.extent).toEqual(span('2026-01-01', '2026-03-13'));
  });

  it('ends the last twelve months with the last that is known to the month, and not with what went on or is vague', () => {
    expect(presets(['2024-06', '2024-06-14', '2024-03-23/2026-03-12', '2024', '[2024-04..2024-07]']).recent).toEqual(
      span('2023-07-01', '2024-07-01')
    );
    expect(presets(['2024-02-29']).recent).toEqual(span('2023-03-01', '2024-03-01'));
    expect(presets(['2022-05-04', '2023/..']).recent).toEqual(span('2022-01-02', '2023-01-02'));
    expect(presets(['../2018']).recent).toEqual(span('2025-03-13', '2026-03-13'));
    expect(presets(['2006-02-03']).recent).toEqual(span('2006-01-01', '2006-02-04'));
  });

  it('offers the periods that the data set names, open ends up to where the data go', () => {
    const {periods} = presets(
      ['2015'],
      [
        {label: 'before', edtf: '../2015-01-25'},
        {label: 'after', edtf: '2021-09/..'},
        {label: 'long ago', edtf: '1979'}
      ]
    );
    expect(periods).toEqual([
      {label: 'before', extent: span('2006-01-01', '2015-01-26')},
      {label: 'after', extent: span('2021-09-01', '2026-03-13')}
    ]);
  });

  it('offers only windows of whole days that lie in the data, for any dates', () => {
    check(
      fc.property(fc.array(edtf, {maxLength: 20}), fc.array(edtf, {maxLength: 5}), (dates, named) => {
        const {domain} = eventStore(dates.map((date, index) => incident(`record-${index}`, {edtf: date})));
        const {all, recent, years, periods} = datePresets(dated(...dates), {
          domain,
          periods: named.map((date) => ({label: date, edtf: date}))
        });
        for (const [from, to] of [all, ...years.map(({extent}) => extent)]) {
          expect([floorDay(from), ceilDay(to)]).toEqual([from, to]);
        }
        for (const [from, to] of [recent, ...years.map(({extent}) => extent), ...periods.map(({extent}) => extent)]) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(all[0]);
          expect(to).toBeLessThanOrEqual(all[1]);
        }
      }),
      300
    );
  });
});

describe('shiftYears', () => {
  it('keeps whole months whole, whatever February has', () => {
    expect(shiftYears(span('2024-02-01', '2024-03-01'), -1, DOMAIN)).toEqual(span('2023-02-01', '2023-03-01'));
    expect(shiftYears(span('2023-02-01', '2023-03-01'), 1, DOMAIN)).toEqual(span('2024-02-01', '2024-03-01'));
    expect(shiftYears(span('2023-12-01', '2024-04-01'), -1, DOMAIN)).toEqual(span('2022-12-01', '2023-04-01'));
  });

  it('is at least a day long', () => {
    expect(shiftYears(span('2024-02-28', '2024-02-29'), -1, DOMAIN)).toEqual(span('2023-02-28', '2023-03-01'));
    expect(shiftYears(span('2024-02-29', '2024-03-01'), -1, DOMAIN)).toEqual(span('2023-02-28', '2023-03-01'));
  });

  it('is cut off where the data end, and null beyond', () => {
    expect(shiftYears(span('2025-01-01', '2026-01-01'), 1, DOMAIN)).toEqual(span('2026-01-01', '2026-03-13'));
    expect(shiftYears(span('2006-05-01', '2006-06-01'), -1, DOMAIN)).toBe(null);
  });

  it('comes back to the same days when nothing was cut off and no day was missing', () => {
    check(
      fc.property(
        fc.integer({min: 0, max: 5000}),
        fc.integer({min: 1, max: 400}),
        fc.constantFrom(-3, -1, 1, 4),
        (from, days, years) => {
          const window: TimeExtent = [at('2010-01-01') + from * DAY_MS, at('2010-01-01') + (from + days) * DAY_MS];
          fc.pre(window.every((end) => new Date(end).getUTCDate() < 29));
          const wide = span('1990-01-01', '2050-01-01');
          expect(shiftYears(shiftYears(window, years, wide)!, -years, wide)).toEqual(window);
        }
      )
    );
  });
});
