import {expect, it} from 'vitest';
import {periodName} from '../../../../src/core/compare/period-name.ts';
import {periodsOf} from '../../../../src/core/compare/periods.ts';
import {CALENDAR_UNITS} from '../../../../src/core/time/calendar.ts';
import {english} from '../../../../src/core/words/words.ts';

it('names a period of each unit', () => {
  const names = CALENDAR_UNITS.map((unit) => {
    const {extents} = periodsOf([Date.UTC(2024, 2, 22), Date.UTC(2024, 2, 23)], unit);
    return periodName(extents.at(-1)!, unit, english).replace(/[\u2009\u00A0]/g, ' ');
  });
  expect(names).toEqual(['22 Mar 2024', '18 – 24 Mar 2024', 'Mar 2024', 'Jan – Mar 2024', '2024']);
});
