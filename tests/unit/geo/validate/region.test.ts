import {expect, it} from 'vitest';
import {region} from '../../../../geo/validate/region.ts';
import {GOOD} from '../fixture.ts';

const issuesOf = (properties: object, others: object = {}) =>
  region({...GOOD.region, ...others, properties: {...GOOD.region.properties, ...properties}}, '', {});

const withCode = (code: string) => issuesOf({members: [{code, name: 'Somewhere'}]});

it.each(['UZ', 'UZ-FA', 'IR-29', 'RU-STA', 'TJ-X01~', '-99-X02~'])('knows %s as the code of a member', (code) => {
  expect(withCode(code)).toEqual([]);
});

it.each(['', 'uz', 'UZB', 'UZ-', 'UZ-FERG', 'UZ FA', '-99', 'TJ-X1~'])('refuses %j as the code of a member', (code) => {
  expect(withCode(code)).toMatchObject([{code: 'member-invalid', pointer: '/properties/members/0/code'}]);
});

it('excepts provinces only', () => {
  expect(issuesOf({members: [{code: 'FR', name: 'France', except: ['FR-GF', 'FR']}]})).toMatchObject([
    {code: 'member-invalid', pointer: '/properties/members/0/except/1'}
  ]);
});

it('says how a region comes by its area', () => {
  const [found, ...others] = issuesOf({}, {geometry: null});
  expect(found).toMatchObject({code: 'geometry-type', pointer: '/geometry'});
  expect(found!.message).toContain('dateline regions');
  expect(others).toEqual([]);
});

it('wants a source, as every claim does', () => {
  expect(issuesOf({sources: []})).toMatchObject([{code: 'sources-empty', pointer: '/properties/sources'}]);
});

it.each([[0], [-1], [51], ['1'], [Number.NaN]])('refuses a tolerance of %j', (toleranceKm) => {
  expect(issuesOf({toleranceKm})).toMatchObject([{code: 'tolerance-invalid'}]);
});
