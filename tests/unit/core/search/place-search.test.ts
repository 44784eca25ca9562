import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fold} from '../../../../src/core/search/fold.ts';
import type {PlaceList} from '../../../../src/core/search/place-list.ts';
import {placeSearch} from '../../../../src/core/search/place-search.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

type Row = readonly [name: string, country: string, population: number, spellings?: string];

const listOf = (...rows: readonly Row[]): PlaceList =>
  deepFreeze({
    name: rows.map(([name]) => name),
    country: rows.map(([, country]) => country),
    lon: rows.map((_, i) => i),
    lat: rows.map((_, i) => -i),
    population: rows.map(([, , population]) => population),
    spellings: rows.map(([, , , spellings = '']) => spellings)
  });

const PLACES = listOf(
  ['Kŭlob', 'TJ', 214_700, 'Kulyab|Куляб|Кӯлоб'],
  ['Kerman', 'IR', 577_514, 'Керман|کرمان'],
  ['Kermanshah', 'IR', 784_602, 'کرمانشاه'],
  ['Lashkar Gāh', 'AF', 43_934],
  ['Mazār-e Sharīf', 'AF', 523_300, 'Mazar-i-Sharif'],
  ['Moscow', 'RU', 10_381_222, 'Moskva|Москва'],
  ['Moskva', 'TJ', 20_000],
  ['Guangzhou', 'CN', 16_000_000, 'Kanton'],
  ['Kandahar', 'AF', 523_300]
);

const {search} = placeSearch(PLACES);
const names = (query: string, limit?: number) => search(query, limit).map(({name, country}) => `${name} ${country}`);

it.each([
  ['Kulyab', 'Kŭlob TJ'],
  ['Кӯлоб', 'Kŭlob TJ'],
  ['kulob', 'Kŭlob TJ'],
  ['Lashkargah', 'Lashkar Gāh AF'],
  ['لشکرگاه', 'Lashkar Gāh AF'],
  ['Mazar i Sharif', 'Mazār-e Sharīf AF'],
  ['mazari sharif', 'Mazār-e Sharīf AF'],
  ['کرمان', 'Kerman IR'],
  ['Москва', 'Moscow RU'],
  ['Kandaahr', 'Kandahar AF'],
  ['Qandahar', 'Kandahar AF']
])('finds %s: %s', (query, place) => {
  expect(names(query)[0]).toBe(place);
});

it('gives position, population, how it was found, and under which other name', () => {
  expect(search('Kulyab')).toEqual([
    {name: 'Kŭlob', country: 'TJ', position: [0, -0], population: 214_700, match: 'exact', spelling: 'Kulyab'}
  ]);
  expect(search('Kŭlob')[0]).toMatchObject({match: 'exact', spelling: null});
});

it('puts the whole name before a beginning, and the larger place before the smaller', () => {
  expect(names('Kerman')).toEqual(['Kerman IR', 'Kermanshah IR']);
  expect(names('kerm')).toEqual(['Kermanshah IR', 'Kerman IR']);
  expect(names('Moskva')).toEqual(['Moscow RU', 'Moskva TJ']);
});

it('puts the beginning of the name that is shown before that of another name', () => {
  expect(names('kan')).toEqual(['Kandahar AF', 'Guangzhou CN']);
});

it('guesses only when nothing is spelled as typed', () => {
  expect(search('Kermam')).toMatchObject([{name: 'Kerman', match: 'near'}]);
  expect(search('Kerman').map(({match}) => match)).toEqual(['exact', 'prefix']);
});

it('gives at most so many places, the best ones', () => {
  expect(names('k', 2)).toEqual(['Kermanshah IR', 'Kerman IR']);
});

it('finds nothing without a letter or digit, nor in an empty list', () => {
  expect(['', ' -', '\u0301'].flatMap((query) => search(query))).toEqual([]);
  expect(placeSearch(listOf()).search('Kerman')).toEqual([]);
});

it('finds every name in a list exactly, and what begins like it by its beginning', () => {
  const name = fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}).filter((text) => fold(text) !== '');
  check(
    fc.property(fc.array(name, {minLength: 1, maxLength: 5}), fc.nat(4), fc.nat(3), (list, at, length) => {
      const wanted = list[at % list.length]!;
      const {search: find} = placeSearch(listOf(...list.map((each, i): Row => [each.replaceAll('|', ' '), 'XK', i])));
      expect(find(wanted).some((hit) => hit.match === 'exact' && fold(hit.name) === fold(wanted))).toBe(true);
      const beginning = fold(wanted).slice(0, length + 1);
      expect(find(beginning).map((hit) => hit.match)).not.toContain('near');
    }),
    300
  );
});
