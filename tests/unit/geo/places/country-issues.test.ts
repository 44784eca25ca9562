import {expect, it} from 'vitest';
import {countryIssues} from '../../../../geo/places/country-issues.ts';
import {regionIndex} from '../../../../geo/places/region-index.ts';
import type {RegionFeature} from '../../../../geo/places/region-index.ts';
import {deepFreeze} from '../deep-freeze.ts';

const country = (code: string | null, west: number, south: number): RegionFeature => {
  const [east, north] = [west + 10, south + 10];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
  return {type: 'Feature', geometry: {type: 'Polygon', coordinates: [ring]}, properties: {name: 'x', country: code}};
};

const INDEX = regionIndex([
  country('AA', 0, 0),
  country('BB', 10, 0),
  country(null, 20, 0),
  country('CC', 40, 60),
  country('DD', 60, 40)
]);

const issues = (lon: number, lat: number, code: string | undefined, radiusKm: number | null = 1) =>
  countryIssues(deepFreeze({features: [point(lon, lat, code, radiusKm)]}), INDEX);

const point = (lon: number, lat: number, code: string | undefined, radiusKm: number | null) => ({
  id: 'r',
  geometry: {type: 'Point', coordinates: [lon, lat]},
  properties: {where: {...(code && {country: code}), radiusKm}}
});

it('accepts the country that the polygons give', () => {
  expect(issues(5, 5, 'AA')).toEqual([]);
});

it('warns of another country and names it', () => {
  expect(issues(5, 5, 'BB')).toMatchObject([
    {code: 'country-mismatch', pointer: '/features/0/properties/where/country', record: 'r', severity: 'warning'}
  ]);
});

it('allows five kilometers at a border, and the radius of the place where it is larger', () => {
  expect(issues(9.97, 5, 'BB')).toEqual([]);
  expect(issues(9, 5, 'BB')).toHaveLength(1);
  expect(issues(9, 5, 'BB', 150)).toEqual([]);
});

it('does not judge positions at sea, in disputed land, or without a country', () => {
  expect([issues(-5, -5, 'AA'), issues(25, 5, 'AA'), issues(5, 5, undefined)].flat()).toEqual([]);
});

it('notices that latitude and longitude are swapped', () => {
  expect(issues(65, 45, 'CC')).toMatchObject([{code: 'axes-swapped', pointer: '/features/0/geometry/coordinates'}]);
});

it('compares both ends of a flow', () => {
  const flow = {
    id: 'f',
    geometry: {
      type: 'LineString',
      coordinates: [
        [5, 5],
        [15, 5]
      ]
    },
    properties: {from: {country: 'AA'}, to: {country: 'AA'}}
  };
  expect(countryIssues({features: [flow]}, INDEX)).toMatchObject([{pointer: '/features/0/properties/to/country'}]);
});

it('passes over records of any other form', () => {
  const broken = [
    null,
    {id: 'a'},
    {id: 'b', geometry: {type: 'Point', coordinates: ['x']}, properties: {where: {country: 'AA'}}}
  ];
  expect(countryIssues({features: broken}, INDEX)).toEqual([]);
  expect(countryIssues('text', INDEX)).toEqual([]);
});
