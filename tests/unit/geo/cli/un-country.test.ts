import {expect, it} from 'vitest';
import {unCountry} from '../../../../geo/cli/places/un-country.ts';

it.each([
  ['Crimea', 'UA-43', 'RU', 'UA'],
  ['Sevastopol', 'UA-40', 'RU', 'UA'],
  ['Kerman', 'IR-15', 'IR', 'IR'],
  ['Baikonur, leased', '-99-X05~', 'KZ', 'KZ'],
  ['Somaliland', '-99-X11~', 'SO', 'SO'],
  ['Oued el Dahab', 'MA-16', 'MA', 'EH'],
  ['Laayoune, across the border', 'MA-15', 'MA', null],
  ['Siachen Glacier', '-99-X06~', 'IN', null],
  ['nothing known', null, '-1', null]
])('%s', (_, iso, holder, expected) => {
  expect(unCountry({iso_3166_2: iso, iso_a2: holder})).toBe(expected);
});
