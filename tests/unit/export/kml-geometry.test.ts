import type {Polygon} from 'geojson';
import {describe, expect, it} from 'vitest';
import type {Incident, PlacePrecision} from '../../../geo/index.ts';
import {PLACE_PRECISIONS} from '../../../geo/index.ts';
import {isCircle, kmlGeometry} from '../../../src/export/kml-geometry.ts';
import {element, xmlDocument} from '../../../src/export/xml.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {flow, incident} from '../core/records.ts';
import {all, child, readXml} from './read-xml.ts';

const at = (precision: PlacePrecision, radiusKm: number | null = 30, rest: Parameters<typeof incident>[1] = {}) =>
  incident('a', {where: {name: 'x', precision, radiusKm}, ...rest});
const ring: Polygon['coordinates'][number] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0]
];
const shaped = (geometry: Incident['geometry'], precision: PlacePrecision = 'district') =>
  deepFreeze({...at(precision), geometry});
const read = (record: Parameters<typeof kmlGeometry>[0]) => readXml(xmlDocument(element('x', {}, kmlGeometry(record))));
const shapeOf = (record: Parameters<typeof kmlGeometry>[0]) => read(record).children[0]?.name ?? null;

describe('kmlGeometry', () => {
  it('is a point only where the place is a settlement or finer', () => {
    expect(PLACE_PRECISIONS.map((precision) => shapeOf(at(precision)))).toEqual([
      ...['Point', 'Point', 'Polygon', 'Polygon'],
      ...[null, null, null]
    ]);
    expect(all(read(at('venue')), 'coordinates')[0]!.text).toBe('69.2,34.5');
  });

  it('is nothing where a district or province has no radius, rather than a pin', () => {
    expect(shapeOf(at('district', null))).toBeNull();
    expect(isCircle(at('district', null))).toBe(true);
  });

  it('is nothing for a series and for a record that is not placed', () => {
    expect(shapeOf(at('venue', 1, {series: true}))).toBeNull();
    expect(shapeOf(at('venue', 1, {at: null}))).toBeNull();
  });

  it('is two polygons where a circle crosses the antimeridian', () => {
    const record = at('province', 100, {at: [179.9, -17]});
    expect(shapeOf(record)).toBe('MultiGeometry');
    expect(all(read(record), 'Polygon')).toHaveLength(2);
  });

  it('keeps an area with its holes', () => {
    const polygon = child(read(shaped({type: 'Polygon', coordinates: [ring, ring]})), 'Polygon');
    expect(polygon!.children.map(({name}) => name)).toEqual(['tessellate', 'outerBoundaryIs', 'innerBoundaryIs']);
    expect(all(polygon!, 'coordinates')[0]!.text).toBe('0,0 4,0 4,4 0,0');
    expect(shapeOf(shaped({type: 'MultiPolygon', coordinates: [[ring], [ring]]}, 'venue'))).toBe('MultiGeometry');
    expect(shapeOf(shaped({type: 'Polygon', coordinates: [ring]}, 'country'))).toBeNull();
  });

  it('is a line from origin to destination for a flow', () => {
    expect(all(read(flow('a')), 'coordinates')[0]!.text).toBe('68.8,38.5 69.2,34.5');
    expect(shapeOf(deepFreeze({...flow('a'), geometry: null}))).toBeNull();
  });
});

describe('isCircle', () => {
  it('is true where a point stands for an area only', () => {
    expect(
      [at('province'), at('settlement'), shaped({type: 'Polygon', coordinates: [ring]}), flow('a')].map(isCircle)
    ).toEqual([true, false, false, false]);
  });
});
