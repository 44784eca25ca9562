import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseEdtf} from '../../../../geo/time/edtf.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe('extent, half-open', () => {
  it.each([
    ['2024-03-22', '2024-03-22', '2024-03-23', 'day'],
    ['2024-02', '2024-02-01', '2024-03-01', 'month'],
    ['2024', '2024-01-01', '2025-01-01', 'year'],
    ['2024-XX', '2024-01-01', '2025-01-01', 'year'],
    ['2024-XX-XX', '2024-01-01', '2025-01-01', 'year'],
    ['2024-03-XX', '2024-03-01', '2024-04-01', 'month'],
    ['202X', '2020-01-01', '2030-01-01', 'decade'],
    ['20XX', '2000-01-01', '2100-01-01', 'century'],
    ['2023-21', '2023-03-01', '2023-06-01', 'season'],
    ['2023-22', '2023-06-01', '2023-09-01', 'season'],
    ['2023-23', '2023-09-01', '2023-12-01', 'season'],
    ['2023-24', '2023-12-01', '2024-03-01', 'season'],
    ['2023-12-24/2023-12-31', '2023-12-24', '2024-01-01', 'range'],
    ['2017/2019', '2017-01-01', '2020-01-01', 'range'],
    ['[2024-01..2024-06]', '2024-01-01', '2024-07-01', 'range'],
    ['[2006,2010]', '2006-01-01', '2011-01-01', 'range'],
    ['[2010,2006-05..2007]', '2006-05-01', '2011-01-01', 'range'],
    ['[2024-03]', '2024-03-01', '2024-04-01', 'range']
  ])('%s', (text, start, end, precision) => {
    const {extent, precision: found} = parseEdtf(text)!;
    expect(extent).toEqual([day(start), day(end)]);
    expect(found).toBe(precision);
  });

  it.each([
    ['2017/..', day('2017-01-01'), Infinity],
    ['2017/', day('2017-01-01'), Infinity],
    ['../2024-03', -Infinity, day('2024-04-01')],
    ['/2024-03', -Infinity, day('2024-04-01')],
    ['[..2024-06]', -Infinity, day('2024-07-01')],
    ['[2024-06..]', day('2024-06-01'), Infinity]
  ])('%s is open', (text, start, end) => {
    expect(parseEdtf(text)).toMatchObject({extent: [start, end], precision: 'open'});
  });
});

describe('core, what is surely covered', () => {
  it.each([
    ['2024-03-22', '2024-03-22', '2024-03-23'],
    ['2024-03-22/2024-03-24', '2024-03-22', '2024-03-25'],
    ['2023-08/2024-03', '2023-09-01', '2024-03-01'],
    ['2017/2019', '2018-01-01', '2019-01-01'],
    ['2024-03-22~/2024-03-24', '2024-03-23', '2024-03-25'],
    ['2024-03-22/..', '2024-03-22', '2024-03-23'],
    ['../2024-03-22', '2024-03-22', '2024-03-23'],
    ['2012~/2017~', '2013-01-01', '2017-01-01']
  ])('%s', (text, start, end) => {
    expect(parseEdtf(text)!.core).toEqual([day(start), day(end)]);
  });

  it.each(['2024-03', '2024-03-22?', '2017/2018', '2017/..', '[2024-03-22,2024-03-23]', '2024-03/2024-03'])(
    'of %s is nothing',
    (text) => {
      expect(parseEdtf(text)!.core).toBeNull();
    }
  );
});

it('tells what lasted from what happened once at an unknown time', () => {
  expect(parseEdtf('2024-01/2024-06')!.span).toBe(true);
  expect(parseEdtf('[2024-01..2024-06]')!.span).toBe(false);
  expect(parseEdtf('2024')!.span).toBe(false);
});

it.each([
  ['2024-03~', true, false],
  ['2024?', false, true],
  ['2024-03-22%', true, true],
  ['202X~', true, false],
  ['2023-23?', false, true],
  ['2024-03~-05', true, false],
  ['2024-?03-05', false, true],
  ['~2024-03-05', true, false],
  ['2019~/2024-03', true, false],
  ['2019/2024-03?', false, true],
  ['[2019,2021~]', true, false],
  ['2024-03', false, false]
])('%s carries its doubt', (text, approximate, uncertain) => {
  expect(parseEdtf(text)).toMatchObject({edtf: text, approximate, uncertain});
});

it('does not widen a date for its doubt, since the standard gives no width', () => {
  expect(parseEdtf('2024-03-05~')!.extent).toEqual(parseEdtf('2024-03-05')!.extent);
});

it.each([
  [
    '',
    ' ',
    'unknown',
    'yesterday',
    'March 2024',
    '22 Mar 2024',
    '03/04/2024',
    '22.03.2024',
    '24-03',
    '2024-3-5',
    '20240322'
  ],
  [' 2024', '2024 ', '2024-03-22\n', '２０２４', '2024–03'],
  ['2024-00', '2024-13', '2024-20', '2024-25', '2024-41', '2024-03-00', '2024-03-32', '2023-02-29', '2024-21-05'],
  [
    '0000',
    '0000-01',
    '000X',
    '00XX',
    '-0044',
    '10000',
    'Y12024',
    '1XXX',
    'XXXX',
    '2024-1X',
    '2024-XX-15',
    '202X-03',
    '1950S2'
  ],
  ['2024??', '?2024?', '2024-03?~', '2024~-?03~'],
  [
    '/',
    '../..',
    '/..',
    '2024/2023',
    '2024-03-22/2024-03-21',
    '2024/2025/2026',
    '2024/x',
    '2024-03-22T10:00:00Z/2024-03-23'
  ],
  [
    '[]',
    '[',
    '[2024',
    '2024]',
    '[2024,]',
    '[,2024]',
    '[..]',
    '[2025..2024]',
    '[2024..2025..2026]',
    '[2024,..2025]',
    '[2024..,2025]'
  ],
  ['{2024,2025}', '[[2024],2025]', '[2024/2025]', '[2024, 2025]']
])('reads nothing that is outside the subset: %s and the like', (...texts) => {
  expect(texts.filter((text) => parseEdtf(text) !== null)).toEqual([]);
});

it('never throws, whatever the text', () => {
  const letters = fc.constantFrom(...'0123456789XT?~%./,[]{}:+-Z ');
  const text = fc.string({unit: letters, maxLength: 24});
  fc.assert(
    fc.property(text, (given) => {
      const date = parseEdtf(given);
      if (!date) return;
      expect(date.extent[0]).toBeLessThan(date.extent[1]);
      if (date.core) {
        expect(date.core[0]).toBeGreaterThanOrEqual(date.extent[0]);
        expect(date.core[1]).toBeLessThanOrEqual(date.extent[1]);
        expect(date.core[0]).toBeLessThan(date.core[1]);
      }
    }),
    {seed: 2, numRuns: 5000}
  );
});
