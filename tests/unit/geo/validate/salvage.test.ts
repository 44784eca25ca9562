import {expect, it} from 'vitest';
import {salvage} from '../../../../geo/validate/salvage.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {GOOD} from '../fixture.ts';

const [first, second, ...others] = GOOD.incidents.features;

it('keeps every good record and quarantines every bad one, with its reason', () => {
  const bad = {...first!, properties: {...first!.properties, title: ''}};
  const {records, quarantined, issues} = salvage(
    'incidents',
    deepFreeze({...GOOD.incidents, features: [second, bad, null, ...others]})
  );
  expect(records.map(({id}) => id)).toEqual([second, ...others].map((record) => record!.id));
  expect(quarantined).toMatchObject([
    {id: first!.id, pointer: '/features/1', issues: [{code: 'text-empty'}]},
    {id: null, pointer: '/features/2', issues: [{code: 'feature-invalid'}]}
  ]);
  expect(issues).toHaveLength(2);
});

it('keeps the first of two records with one id', () => {
  const twin = {...second!, id: first!.id};
  const {records, quarantined} = salvage('incidents', deepFreeze({...GOOD.incidents, features: [first, twin]}));
  expect(records).toEqual([first]);
  expect(quarantined.map(({pointer}) => pointer)).toEqual(['/features/1']);
});

it('keeps a record with warnings, without the properties that are not ours', () => {
  const properties = {...first!.properties, colour: 'red', hasOwnProperty: 1};
  const {records, issues} = salvage('incidents', deepFreeze({...GOOD.incidents, features: [{...first!, properties}]}));
  expect(records).toEqual([first]);
  expect(issues.map(({code}) => code)).toEqual(['property-unknown', 'property-unknown']);
});

it('gives fresh objects that share nothing with the input', () => {
  const {records} = salvage('incidents', GOOD.incidents);
  expect(records[0]).toEqual(GOOD.incidents.features[0]);
  expect(records[0]!.properties.where).not.toBe(GOOD.incidents.features[0]!.properties.where);
  expect(Object.isFrozen(records[0]!.properties.sources)).toBe(false);
});

it('does not let a hostile record change what objects are', () => {
  const hostile = JSON.parse(
    '{"type":"Feature","id":"x","geometry":null,"properties":{"__proto__":{"polluted":true}}}'
  ) as unknown;
  const {records, quarantined} = salvage('incidents', {type: 'FeatureCollection', features: [hostile, first]});
  expect(records).toHaveLength(1);
  expect(quarantined).toHaveLength(1);
  expect('polluted' in {}).toBe(false);
});

it('gives an empty result for a file that is no collection', () => {
  expect(salvage('sources', 'text')).toMatchObject({
    records: [],
    quarantined: [],
    issues: [{code: 'collection-invalid'}]
  });
});
