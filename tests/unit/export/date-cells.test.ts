import {describe, expect, it} from 'vitest';
import {dateCells, isoDay} from '../../../src/export/date-cells.ts';

describe('dateCells', () => {
  it.each([
    ['2024-03-22', '2024-03-22', '2024-03-22', 'day', null],
    ['2024-03-22T23:30Z', '2024-03-22', '2024-03-22', 'day', null],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', null],
    ['2023-24', '2023-12-01', '2024-02-29', 'season', null],
    ['2023~', '2023-01-01', '2023-12-31', 'year', 'approximate'],
    ['2023-12-23?', '2023-12-23', '2023-12-23', 'day', 'uncertain'],
    ['2023%', '2023-01-01', '2023-12-31', 'year', 'approximate uncertain'],
    ['2023-08/2024-03-05', '2023-08-01', '2024-03-05', 'range', null],
    ['../2018', null, '2018-12-31', 'open', null],
    ['2018/', '2018-01-01', null, 'open', null],
    ['9999', '9999-01-01', '9999-12-31', 'year', null]
  ])('of %s are %s to %s, %s, %s', (edtf, earliest, latest, precision, qualifier) => {
    expect(dateCells(edtf)).toEqual({earliest, latest, precision, qualifier});
  });

  it('are empty when the date does not parse', () => {
    expect(dateCells('last Friday')).toEqual({earliest: null, latest: null, precision: null, qualifier: null});
  });
});

describe('isoDay', () => {
  it('is the day in UTC, whatever the zone', () => {
    expect(isoDay(Date.UTC(2024, 2, 22, 23, 59))).toBe('2024-03-22');
    expect(isoDay(Infinity)).toBeNull();
  });
});
