import {describe, expect, it} from 'vitest';
import type {NamedRegion, Where} from '../../../../geo/index.ts';
import {wordedRelation} from '../../../../src/core/filter/worded-relation.ts';
import type {RegionArea} from '../../../../src/core/region/region.ts';
import {REGION_RELATION} from '../../../../src/core/region/relation.ts';
import {deepFreeze} from '../deep-freeze.ts';

const {outside, partly, inside} = REGION_RELATION;

const region = (id: string, name: string, members: NamedRegion['properties']['members']): [string, NamedRegion] => [
  id,
  {
    ...{type: 'Feature', id, geometry: {type: 'Polygon', coordinates: []}},
    properties: {name, definition: '', approximate: false, toleranceKm: 1, members, sources: []}
  }
];
const named = new Map([
  region('central-asia', 'Central Asia', [
    {code: 'TJ', name: 'Tajikistan'},
    {code: 'KZ', name: 'Kazakhstan'}
  ]),
  region('fergana', 'Fergana valley', [{code: 'TJ-SU', name: 'Sughd'}]),
  region('europe', 'Europe', [{code: 'RU', name: 'Russia', except: ['RU-KAM']}])
]);
const add = (...ids: string[]): RegionArea =>
  deepFreeze(ids.map((id) => ({operation: 'add', region: {shape: 'named', id}})));
const without = (id: string): RegionArea => deepFreeze([{operation: 'subtract', region: {shape: 'named', id}}]);
const place = (name: string, country?: string): Where => ({
  ...{name, precision: country ? 'country' : 'region', radiusKm: null},
  ...(country && {country})
});
const relationOf = (where: Where, area: RegionArea) => wordedRelation(where, area, named);

describe('wordedRelation', () => {
  it('knows the region itself by its name, and countries by the members', () => {
    expect(relationOf(place('Central Asia'), add('central-asia'))).toBe(inside);
    expect(relationOf(place('Tajikistan', 'TJ'), add('central-asia'))).toBe(inside);
    expect(relationOf(place('Iran', 'IR'), add('central-asia'))).toBe(outside);
    expect(relationOf(place('Iraq and Syria'), add('central-asia'))).toBe(outside);
  });

  it('calls a country partly in when only some of its provinces are members, or not all', () => {
    expect(relationOf(place('Tajikistan', 'TJ'), add('fergana'))).toBe(partly);
    expect(relationOf(place('Russia', 'RU'), add('europe'))).toBe(partly);
  });

  it('folds regions in their order', () => {
    expect(relationOf(place('Tajikistan', 'TJ'), add('fergana', 'central-asia'))).toBe(inside);
    expect(relationOf(place('Tajikistan', 'TJ'), [...add('central-asia'), ...without('fergana')])).toBe(partly);
    expect(relationOf(place('Tajikistan', 'TJ'), without('central-asia'))).toBe(outside);
    expect(relationOf(place('Iran', 'IR'), without('central-asia'))).toBe(inside);
    expect(relationOf(place('Tajikistan', 'TJ'), [...without('central-asia'), ...add('central-asia')])).toBe(inside);
  });

  it('says nothing of a drawn shape', () => {
    expect(
      relationOf(place('Tajikistan', 'TJ'), [
        {operation: 'add', region: {shape: 'rectangle', bounds: [-180, -90, 180, 90]}}
      ])
    ).toBe(outside);
  });
});
