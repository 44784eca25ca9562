import fc from 'fast-check';
import {expect, test} from 'vitest';
import {regionFromGeoJson} from '../../../../src/core/region/region-from-geojson.ts';
import {check} from '../check.ts';
import {closed} from './regions.ts';

const TRIANGLE = closed([
  [70, 40],
  [72, 40],
  [71, 41]
]);
const SQUARE = closed([
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20]
]);
const feature = (geometry: unknown) => ({type: 'Feature', properties: {}, geometry});
const read = (value: unknown) => regionFromGeoJson(JSON.stringify(value), 'area.geojson');
const codes = (text: string) => regionFromGeoJson(text, 'area.geojson').issues.map(({code}) => code);

test('a geometry and a feature give their polygon', () => {
  const region = {shape: 'file', name: 'area.geojson', geometry: TRIANGLE};
  expect(read(TRIANGLE)).toEqual({region, issues: []});
  expect(read(feature(TRIANGLE))).toEqual({region, issues: []});
});

test('the polygons of a collection become one, and other geometries are passed over', () => {
  const {region} = read({
    type: 'FeatureCollection',
    features: [
      feature(TRIANGLE),
      feature({type: 'Point', coordinates: [1, 2]}),
      feature(null),
      feature({type: 'GeometryCollection', geometries: [{type: 'MultiPolygon', coordinates: [SQUARE.coordinates]}]})
    ]
  });
  expect(region?.geometry).toEqual({type: 'MultiPolygon', coordinates: [TRIANGLE.coordinates, SQUARE.coordinates]});
});

test('rings that are open are closed, and heights dropped', () => {
  const {region} = read({
    type: 'Polygon',
    coordinates: [
      [
        [70, 40, 500],
        [72, 40, 500],
        [71, 41, 500]
      ]
    ]
  });
  expect(region?.geometry).toEqual(TRIANGLE);
});

test('a byte order mark does no harm, and a long name is cut', () => {
  const {region} = regionFromGeoJson(`\uFEFF${JSON.stringify(TRIANGLE)}`, ` ${'x'.repeat(500)}.json`);
  expect(region?.name).toBe('x'.repeat(120));
});

test('files that hold no region say why', () => {
  expect(codes('')).toEqual(['not-json']);
  expect(codes('<kml/>')).toEqual(['not-json']);
  expect(codes('{"type":"Polygon","coordinates":[[[1,2]')).toEqual(['not-json']);
  for (const text of ['null', '[]', '"Polygon"', '7', '{}', '{"type":"Topology"}', '{"type":"FeatureCollection"}'])
    expect(codes(text), text).toEqual(['not-geojson']);
  expect(codes('{"type":"FeatureCollection","features":[null]}')).toEqual(['not-geojson']);
  expect(read({type: 'Point', coordinates: [1, 2]}).issues).toEqual([{code: 'no-polygon', found: ['Point']}]);
  expect(read({type: 'FeatureCollection', features: []}).issues).toEqual([{code: 'no-polygon', found: []}]);
});

test('positions that are none say so', () => {
  const bad = [
    undefined,
    null,
    {},
    'x',
    [],
    [[]],
    [[null]],
    [['a', 'b']],
    [[['1', '2']]],
    [[[1]]],
    [[[1, null]]],
    [{length: 3}]
  ];
  for (const coordinates of bad) {
    const {region, issues} = read({type: 'Polygon', coordinates});
    expect(region).toBeNull();
    expect(['geometry-invalid', 'too-few-points'], JSON.stringify(coordinates)).toContain(issues[0]?.code);
  }
  expect(codes('{"type":"MultiPolygon","coordinates":[]}')).toEqual(['geometry-invalid']);
  expect(codes('{"type":"Polygon","coordinates":[[[1e999,0],[1,0],[1,1]]]}')).toEqual(['not-finite']);
  expect(
    read(
      closed([
        [71, 41],
        [72, 42],
        [72, 41],
        [71, 42]
      ])
    ).issues[0]?.code
  ).toBe('self-crossing');
});

test('files that are too large are not read', () => {
  expect(codes(' '.repeat(5_000_001))).toEqual(['file-too-large']);
  const corners = Array.from({length: 50_001}, (_, i): [number, number] => [i / 1000, i % 2]);
  const half = closed(corners).coordinates;
  expect(read({type: 'MultiPolygon', coordinates: [half, half]}).issues).toEqual([
    {code: 'too-many-points', most: 100_000}
  ]);
});

test('deep nesting and foreign members are read without harm', () => {
  const depth = 200_000;
  expect(codes('['.repeat(depth) + ']'.repeat(depth))).toHaveLength(1);
  const nested =
    '{"type":"GeometryCollection","geometries":['.repeat(20_000) + JSON.stringify(TRIANGLE) + ']}'.repeat(20_000);
  expect(regionFromGeoJson(nested, 'a').issues.length + Number(regionFromGeoJson(nested, 'a').region !== null)).toBe(1);
  const text = JSON.stringify(TRIANGLE).replace('{', '{"__proto__":{"type":"Point"},"constructor":1,');
  expect(regionFromGeoJson(text, 'a').region?.geometry).toEqual(TRIANGLE);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test('nothing that can be written in JSON makes it throw, and it answers with a region or with issues', () => {
  const members = {
    type: fc.constantFrom('Polygon', 'MultiPolygon', 'Feature', 'FeatureCollection', 'GeometryCollection', 'Point', 7),
    coordinates: fc.jsonValue(),
    geometry: fc.jsonValue(),
    features: fc.jsonValue(),
    geometries: fc.jsonValue()
  };
  const value = fc.oneof(fc.record(members, {requiredKeys: ['type']}), fc.jsonValue());
  check(
    fc.property(
      fc.oneof(
        value.map((each) => JSON.stringify(each)),
        fc.string()
      ),
      (text) => {
        const {region, issues} = regionFromGeoJson(text, 'a');
        expect(region === null).toBe(issues.length > 0);
      }
    ),
    500
  );
});
