import type {Topology} from 'topojson-specification';
import {describe, expect, it} from 'vitest';
import {countryLabels} from '../../../geo/cli/basemap/country-labels.ts';
import type {Provinces} from '../../../geo/cli/basemap/provinces.ts';

// A country from [40, 20] to [40 + width, 20 + height] degrees. Not frozen: topojson-client marks what it has seen.
function country(width: number, height: number, properties: object): Provinces {
  const arc = [
    [40, 20],
    [40, 20 + height],
    [40 + width, 20 + height],
    [40 + width, 20],
    [40, 20]
  ];
  const topology: Topology = {
    type: 'Topology',
    arcs: [arc],
    objects: {provinces: {type: 'GeometryCollection', geometries: [{type: 'Polygon', arcs: [[0]], properties}]}}
  };
  return topology as Provinces;
}

const OMAN = {adm0_a3: 'OMN', iso_3166_2: 'OM-DA', iso_a2: 'OM'};
const labelsOf = (width: number, height: number, properties: object = OMAN, capitals: number[][] = []) =>
  countryLabels(country(width, height, properties), capitals);

describe('countryLabels', () => {
  it('sets a name inside its country, in capitals', () => {
    const [label] = labelsOf(8, 8);
    const [lon, lat] = label!.geometry.coordinates;
    expect(lon).toBeGreaterThan(42);
    expect(lon).toBeLessThan(46);
    expect(lat).toBeGreaterThan(20);
    expect(lat).toBeLessThan(28);
    expect(label!.properties).toMatchObject({code: 'OM', name: 'OMAN', name_ru: 'ОМАН', view: 'both'});
  });

  it('sets it earlier, larger and wider the larger the country is', () => {
    const large = labelsOf(30, 30)[0]!.properties;
    const small = labelsOf(4, 4)[0]!.properties;
    expect(large.rank).toBeLessThan(small.rank);
    expect(large.size).toBeGreaterThan(small.size);
    expect(large.tracking).toBeGreaterThan(small.tracking);
    expect(large.order).toBeLessThan(small.order);
  });

  it('sets it again at close zooms where the country is larger than a screen, and only there', () => {
    expect(labelsOf(30, 30).some(({properties}) => properties.rank > 5)).toBe(true);
    expect(labelsOf(2, 2)).toHaveLength(1);
  });

  it('keeps it off the capital', () => {
    const [label] = labelsOf(12, 12);
    const [moved] = labelsOf(12, 12, OMAN, [label!.geometry.coordinates]);
    expect(moved!.geometry.coordinates).not.toEqual(label!.geometry.coordinates);
  });

  it('names what is held apart de facto in that worldview only', () => {
    const [label] = labelsOf(8, 8, {adm0_a3: 'SOL', iso_3166_2: '-99-X11~', iso_a2: 'SO'});
    expect(label!.properties).toMatchObject({name: 'SOMALILAND', view: 'de-facto'});
  });

  it('names no country in disputed provinces', () => {
    expect(labelsOf(8, 8, {adm0_a3: 'RUS', iso_3166_2: 'UA-43', iso_a2: 'RU'})).toEqual([]);
  });
});
