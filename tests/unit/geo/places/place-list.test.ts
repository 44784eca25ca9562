import {expect, it} from 'vitest';
import {placeList} from '../../../../geo/cli/places/place-list.ts';

interface Row {
  readonly name: string;
  readonly ascii?: string;
  readonly alternates?: string;
  readonly at?: readonly [lon: string, lat: string];
  readonly kind?: string;
  readonly country?: string;
  readonly population?: number;
  readonly zone?: string;
}

/** A line of GeoNames: a town in Tajikistan of 200,000, where nothing else is given. */
function line({
  name,
  ascii = name,
  alternates = '',
  at = ['69.78450', '37.91459'],
  kind = 'PPLA2',
  country = 'TJ',
  population = 2e5,
  zone = 'Asia/Dushanbe'
}: Row): string {
  return [
    '1',
    name,
    ascii,
    alternates,
    at[1],
    at[0],
    'P',
    kind,
    country,
    '',
    '',
    '',
    '',
    '',
    population,
    '',
    '',
    zone,
    ''
  ].join('\t');
}

const listOf = (...rows: readonly Row[]) => placeList(rows.map(line).join('\n'));

it('gives a place with three decimals, by the name on the basemap, with its other spellings', () => {
  const list = listOf({name: 'Kŭlob', ascii: 'Kulob', alternates: 'Kulyab,Kŭlob,Куляб,Кӯлоб,کولاب'});
  expect(list).toEqual({
    credit: expect.stringMatching(/GeoNames.*CC BY 4\.0/),
    name: ['Kulob'],
    country: ['TJ'],
    lon: [69.785],
    lat: [37.915],
    population: [200_000],
    spellings: ['Куляб|کولاب|كولاب|Kulyab|Кӯлоб']
  });
});

it('leaves out what is no spelling: transliterations in small letters, airports, other scripts, long names', () => {
  const alternates =
    'fang li ju le,frynjal,TJU,法里居勒,Φαριντζούλ,Faringul,The very long name of the town of Farinjul';
  expect(listOf({name: 'Farinjul', alternates}).spellings).toEqual(['Faringul']);
});

it('keeps all scripts of large places, and of small ones the names on the basemap and Latin ones', () => {
  const alternates = 'Faringul,Фаринджул,Фаринҷӯл';
  expect(listOf({name: 'Farinjul', alternates, population: 1e5}).spellings).toEqual(['Фаринджул|Faringul|Фаринҷӯл']);
  expect(listOf({name: 'Farinjul', alternates, population: 99_999}).spellings).toEqual(['Фаринджул|Faringul']);
});

it('keeps places that are large enough, capitals and seats of provinces, and around Khorasan all', () => {
  const kept = listOf(
    {name: 'Large', country: 'TR', population: 15_000},
    {name: 'Small', country: 'TR', population: 14_999},
    {name: 'Capital', country: 'TR', kind: 'PPLC', population: 500},
    {name: 'Seat', country: 'TR', kind: 'PPLA', population: 400},
    {name: 'Village', population: 501},
    {name: 'Quarter', kind: 'PPLX'},
    {name: 'Abandoned', kind: 'PPLQ'},
    {name: 'Far', country: 'US', zone: 'America/Chicago', population: 100_000},
    {name: 'Farther', country: 'US', zone: 'America/Chicago', population: 99_999},
    {name: 'Nowhere', country: ''}
  );
  expect(kept.name).toEqual(['Village', 'Large', 'Capital', 'Seat', 'Far']);
});

it('orders places by country, then by population', () => {
  const list = listOf(
    {name: 'B', population: 3e4},
    {name: 'C', population: 5e4},
    {name: 'Herat', country: 'AF', population: 2e4},
    {name: 'A', population: 3e4}
  );
  expect(list.name).toEqual(['Herat', 'C', 'A', 'B']);
});

it('has no places of an empty table', () => {
  expect(placeList('\n').name).toEqual([]);
});
