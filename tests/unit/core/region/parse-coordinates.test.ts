import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseCoordinates} from '../../../../src/core/region/parse-coordinates.ts';
import {check} from '../check.ts';

test('latitude comes first where there are no letters', () => {
  for (const text of [
    '41.2 71.5',
    '41.2, 71.5',
    '41.2,71.5',
    '41.2; 71.5',
    ' 41.2°  71.5° ',
    "41°12' 71°30'",
    '+41.2 +71.5'
  ])
    expect(parseCoordinates(text), text).toEqual([71.5, 41.2]);
  expect(parseCoordinates('-41.2 -71.5')).toEqual([-71.5, -41.2]);
  expect(parseCoordinates('−41.2, 71.5')).toEqual([71.5, -41.2]);
  expect(parseCoordinates('90 180')).toEqual([180, 90]);
});

test('letters decide, before or behind, whichever comes first', () => {
  const typed = [
    ...[
      '41°12′N 71°30′E',
      '41°12′ N, 71°30′ E',
      '71°30′E 41°12′N',
      'N41.2 E71.5',
      'E71.5, N41.2',
      'n 41.2 e 71.5',
      '41.2n71.5e'
    ],
    ...["41 12' N 71 30' E", '41º12’00”N 71º30’00”E', "41°12'0''N 71°30'0''E"]
  ];
  for (const text of typed) expect(parseCoordinates(text), text).toEqual([71.5, 41.2]);
  expect(parseCoordinates('41.2S 71.5W')).toEqual([-71.5, -41.2]);
  expect(parseCoordinates('0S 0W')).toEqual([0, 0]);
  const [lon, lat] = parseCoordinates('37°23′25.08″E 55°49′32.88″N')!;
  expect([lon, lat].map((degrees) => degrees.toFixed(6))).toEqual(['37.390300', '55.825800']);
});

test('what is not two coordinates is null', () => {
  const bad = [
    ...[
      '',
      '41.2',
      '41.2 71.5 9',
      'a b',
      '41.2 71.5 E',
      '41.2N 71.5',
      '41.2N 71.5N',
      'N41.2 71.5E',
      'N41.2N 71.5E',
      '-41.2S 71.5E'
    ],
    ...[
      '91 0',
      '-90.1 0',
      '0 181',
      '71.5 141.2 ',
      '181E 0N',
      '41°60′N 71°E',
      '41.5°30′N 71°E',
      '41°12.5\'30"N 71°E',
      '41-71',
      '41.2,,71.5'
    ],
    ...[
      '41,2 71,5',
      '41 12 71 30',
      '1e1 2',
      '0x10 5',
      'NaN NaN',
      '41.2 / 71.5',
      '41.2\u0000 71.5',
      '41°12″N 71°E',
      '٤١ ٧١'
    ]
  ];
  // Latitude first: 71.5 is one, 141.2 is a longitude.
  for (const text of bad.filter((each) => each !== '71.5 141.2 ')) expect(parseCoordinates(text), text).toBeNull();
  expect(parseCoordinates('71.5 141.2 ')).toEqual([141.2, 71.5]);
  expect(parseCoordinates('141.2 71.5')).toBeNull();
});

test('long and odd texts are refused quickly', () => {
  expect(parseCoordinates(' '.repeat(1e6))).toBeNull();
  expect(parseCoordinates(`4${' '.repeat(90)}`)).toBeNull();
  check(
    fc.property(fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(...'0123456789.,;°\'"NSEW- ')})), (text) => {
      const at = parseCoordinates(text);
      if (at) expect(Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 90).toBe(true);
      else expect(at).toBeNull();
    }),
    500
  );
});
