import type {Topology} from 'topojson-specification';
import {describe, expect, it} from 'vitest';
import {coastAndBorders, withoutCuts} from '../../../geo/cli/basemap/coast-and-borders.ts';
import type {Provinces} from '../../../geo/cli/basemap/provinces.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

// Two squares side by side, which share the line from [1, 0] to [1, 1]. Not frozen: topojson-client marks what it has seen.
function neighbors(left: {adm0_a3: string; iso: string}, right: {adm0_a3: string; iso: string}): Provinces {
  const province = ({adm0_a3, iso}: {adm0_a3: string; iso: string}, arcs: number[]) => ({
    type: 'Polygon' as const,
    arcs: [arcs],
    properties: {adm0_a3, iso_3166_2: iso, iso_a2: iso.slice(0, 2)}
  });
  const topology: Topology = {
    type: 'Topology',
    arcs: [
      [
        [1, 1],
        [1, 0]
      ],
      [
        [1, 0],
        [0, 0],
        [0, 1],
        [1, 1]
      ],
      [
        [1, 1],
        [2, 1],
        [2, 0],
        [1, 0]
      ]
    ],
    objects: {provinces: {type: 'GeometryCollection', geometries: [province(left, [0, 1]), province(right, [2, ~0])]}}
  };
  return topology as Provinces;
}

const KHERSON = {adm0_a3: 'UKR', iso: 'UA-65'};
const CRIMEA = {adm0_a3: 'RUS', iso: 'UA-43'};
const KRASNODAR = {adm0_a3: 'RUS', iso: 'RU-KDA'};

describe('coastAndBorders', () => {
  it('merges provinces to land and runs the coast around it', () => {
    const {land, coast} = coastAndBorders(neighbors(KHERSON, KRASNODAR), []);
    expect(land.geometry.coordinates).toHaveLength(1);
    expect(coast).toHaveLength(1);
    expect(coast[0]!.geometry.coordinates).toHaveLength(7);
  });

  it('makes a border of the line between countries', () => {
    const {borders, provinceLines} = coastAndBorders(neighbors(KHERSON, KRASNODAR), []);
    expect(borders.map(({properties}) => properties)).toEqual([{view: 'both', disputed: 0}]);
    expect(provinceLines).toEqual([]);
  });

  it('makes of a border that the worldview un does not know a line between provinces in it', () => {
    const {borders, provinceLines} = coastAndBorders(neighbors(KHERSON, CRIMEA), []);
    expect(borders.map(({properties}) => properties)).toEqual([{view: 'de-facto', disputed: 1}]);
    expect(provinceLines.map(({properties}) => properties)).toEqual([{view: 'un'}]);
  });

  it('adds the lines given as disputed borders of the worldview un', () => {
    const line = [
      [0, 0],
      [1, 1]
    ];
    const {borders} = coastAndBorders(neighbors(CRIMEA, CRIMEA), [line]);
    expect(borders).toHaveLength(1);
    expect(borders[0]).toMatchObject({properties: {view: 'un', disputed: 1}, geometry: {coordinates: line}});
  });
});

describe('withoutCuts', () => {
  it('breaks a line where it runs along 180 degrees', () => {
    const line = deepFreeze([
      [179, 1],
      [180, 2],
      [180, 3],
      [179, 4]
    ]);
    expect(withoutCuts(line)).toEqual([line.slice(0, 2), line.slice(2)]);
  });

  it('keeps a line that only touches 180 degrees', () => {
    const line = deepFreeze([
      [179, 1],
      [180, 2],
      [179, 3]
    ]);
    expect(withoutCuts(line)).toEqual([line]);
  });

  it('drops what runs along the south pole', () => {
    expect(
      withoutCuts(
        deepFreeze([
          [-180, -90],
          [0, -90],
          [180, -90]
        ])
      )
    ).toEqual([]);
  });
});
