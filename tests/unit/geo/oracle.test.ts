import fc from 'fast-check';
import geojsonValidation from 'geojson-validation';
import {expect, it} from 'vitest';
import {geometry} from '../../../geo/validate/geometry.ts';

const rule = geometry(['Point', 'Polygon', 'MultiPolygon', 'LineString']);

const number = fc.oneof({weight: 9, arbitrary: fc.integer({min: -80, max: 80})}, fc.constantFrom('1', null, true));
const position = fc.oneof({weight: 9, arbitrary: fc.tuple(number, number)}, fc.array(number, {maxLength: 1}));
const ring = fc
  .array(position, {minLength: 2, maxLength: 5})
  .chain((positions) => fc.constantFrom(positions, [...positions, positions[0]]));
const area = fc.array(ring, {minLength: 1, maxLength: 2});
const shape = fc.oneof(
  fc.record({type: fc.constant('Point'), coordinates: position}),
  fc.record({type: fc.constant('LineString'), coordinates: fc.array(position, {minLength: 2, maxLength: 3})}),
  fc.record({type: fc.constant('Polygon'), coordinates: area}),
  fc.record({type: fc.constant('MultiPolygon'), coordinates: fc.array(area, {maxLength: 2})}),
  fc.record({type: fc.constant('Blob'), coordinates: position})
);

// geojson-validation follows the specification of 2008: it knows nothing of ranges, winding, altitude or our flows.
const OURS_ALONE = new Set([
  'coordinates-out-of-range',
  'axes-swapped',
  'decimals-excess',
  'ring-winding',
  'flow-positions'
]);

it('judges the structure of geometries as geojson-validation does', () => {
  const verdicts = {valid: 0, invalid: 0};
  fc.assert(
    fc.property(shape, (value) => {
      const issues = rule(value, '', {}).filter(({code}) => !OURS_ALONE.has(code));
      const theirs = geojsonValidation.isGeometryObject(value as never);
      verdicts[theirs ? 'valid' : 'invalid']++;
      expect([value, issues.length === 0]).toEqual([value, theirs]);
    }),
    {seed: 1, numRuns: 2000}
  );
  expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(200);
});
