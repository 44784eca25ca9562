import {expect, it} from 'vitest';
import {fileType} from '../../../../geo/parse/file-type.ts';
import {fixture, GOOD} from '../fixture.ts';

it('tells the four files of a data set from their form', () => {
  expect(fileType(GOOD.incidents)).toBe('incidents');
  expect(fileType(GOOD.flows)).toBe('flows');
  expect(fileType(GOOD.sources)).toBe('sources');
  expect(fileType(fixture('good/catalog.json'))).toBe('catalog');
});

it('tells a named region from any other Feature', () => {
  expect(fileType(GOOD.region)).toBe('region');
  expect(fileType(GOOD.incidents.features[0])).toBeNull();
});

it('takes an empty collection for incidents and an empty list for sources', () => {
  expect(fileType({type: 'FeatureCollection', features: []})).toBe('incidents');
  expect(fileType([])).toBe('sources');
});

it.each([[null], ['text'], [17], [{}], [{type: 'Point', coordinates: [1, 2]}]])(
  'takes %j for none of them',
  (value) => {
    expect(fileType(value)).toBeNull();
  }
);
