import fc from 'fast-check';
import {expect, it} from 'vitest';
import {report} from '../../../../geo/validate/report.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {GOOD} from '../fixture.ts';

it('does not follow references into files that are not at hand', () => {
  expect(report(GOOD.incidents)).toEqual([]);
  expect(report(GOOD.incidents, {sourceIds: new Set()}).map(({code}) => code)).toContain('source-missing');
});

it('names the record of an issue by its id', () => {
  const [feature] = GOOD.incidents.features;
  const broken = deepFreeze({...GOOD.incidents, features: [{...feature!, geometry: {type: 'Point', coordinates: []}}]});
  expect(report(broken)).toMatchObject([{code: 'position-invalid', record: feature!.id}]);
});

it.each([[null], [17], ['text'], [{}]])('says what it expected when given %j', (value) => {
  expect(report(value)).toMatchObject([{code: 'collection-invalid', pointer: ''}]);
});

it('says what it expected when the type is known and the form is another', () => {
  expect(report({}, {type: 'sources'})).toMatchObject([{code: 'collection-invalid'}]);
  expect(report([], {type: 'flows'})).toMatchObject([{code: 'collection-invalid'}]);
});

it('never throws, whatever JSON it is given in place of a record or of a part of it', () => {
  const path = fc.constantFrom(
    ['geometry'],
    ['geometry', 'coordinates'],
    ['properties'],
    ...['when', 'where', 'figures', 'sources', 'related', 'attribution', 'title'].map((key) => ['properties', key])
  );
  fc.assert(
    fc.property(fc.nat(4), path, fc.jsonValue(), (index, keys, value) => {
      const collection = structuredClone(GOOD.incidents) as {features: unknown[]};
      put(collection.features[index] as Record<string, unknown>, keys, value);
      expect(report(deepFreeze(collection))).toBeInstanceOf(Array);
      expect(report(deepFreeze({...collection, features: [value]}))).not.toEqual([]);
    }),
    {seed: 1, numRuns: 500}
  );
});

it('survives nesting that would exhaust the stack', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
  expect(report({type: 'FeatureCollection', features: [deep]})).toMatchObject([{code: 'nesting-deep'}]);
});

function put(target: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  const inner = target[key!];
  if (rest.length > 0 && typeof inner === 'object' && inner !== null)
    put(inner as Record<string, unknown>, rest, value);
  else Object.assign(target, {[key!]: value});
}
