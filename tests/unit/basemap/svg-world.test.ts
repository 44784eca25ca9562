import {geoArea} from 'd3-geo';
import type {Feature, MultiPolygon} from 'geojson';
import {feature} from 'topojson-client';
import type {Topology} from 'topojson-specification';
import {describe, expect, it} from 'vitest';
import {svgWorld} from '../../../geo/cli/basemap/svg-world.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

// One island that 180 degrees cut in two.
const ISLAND: Feature<MultiPolygon> = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [170, 0],
          [170, 10],
          [180, 10],
          [180, 0],
          [170, 0]
        ]
      ],
      [
        [
          [-180, 0],
          [-180, 10],
          [-170, 10],
          [-170, 0],
          [-180, 0]
        ]
      ]
    ]
  }
};

async function build(): Promise<Topology & {countries: object[]}> {
  const border = (lat: number) =>
    ({
      type: 'Feature',
      properties: {view: 'both', disputed: 0},
      geometry: {
        type: 'LineString',
        coordinates: [
          [171, lat],
          [175, lat]
        ]
      }
    }) as const;
  const lands = {land: ISLAND, coast: [], provinceLines: [], borders: [border(2), border(4)]};
  const country = {
    type: 'Feature',
    properties: {name: 'ISLE', code: 'IS', view: 'both', rank: 2, until: 22, order: 1, size: 11, tracking: 0.1},
    geometry: {type: 'Point', coordinates: [175, 5]}
  } as const;
  const hidden = {...country, properties: {...country.properties, rank: 6}};
  const lake = {
    type: 'Feature',
    properties: {size: 3},
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [172, 5],
          [172, 7],
          [174, 7],
          [174, 5],
          [172, 5]
        ]
      ]
    }
  } as const;
  const river = {...border(8), properties: {size: 20}};
  const parts = {lands, water: {lakes: [lake], rivers: [river]}, countries: [country, hidden], cities: [], seas: []};
  return JSON.parse(await svgWorld(deepFreeze(parts) as never)) as Topology & {countries: object[]};
}

describe('svgWorld', () => {
  it('has land wound for the sphere on both sides of 180 degrees', async () => {
    const world = await build();
    const land = feature(world, world.objects.land!);
    // 20 by 10 degrees at the equator.
    expect(geoArea(land)).toBeCloseTo((20 * Math.PI * Math.sin((10 * Math.PI) / 180)) / 180, 2);
  });

  it('has one object for all borders that are drawn alike', async () => {
    const {objects} = await build();
    expect(objects.borders).toMatchObject({geometries: [{properties: {view: 'both', disputed: 0}}]});
  });

  it('has labels with their places, and no label of a deep zoom', async () => {
    const {countries} = await build();
    expect(countries).toEqual([expect.objectContaining({at: [175, 5], name: 'ISLE', rank: 2})]);
  });
});
