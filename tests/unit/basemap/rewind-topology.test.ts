import {geoArea} from 'd3-geo';
import {feature} from 'topojson-client';
import type {Topology} from 'topojson-specification';
import {describe, expect, it} from 'vitest';
import {rewindTopology} from '../../../geo/cli/basemap/rewind-topology.ts';

// Clockwise, as d3-geo wants it, or the other way around. Not frozen: it is rewound in place.
function square(arcs: number[]): Topology {
  const arc = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0]
  ];
  return {type: 'Topology', arcs: [arc], objects: {land: {type: 'MultiPolygon', arcs: [[arcs]]}}};
}

describe('rewindTopology', () => {
  it.each([
    ['turns around a ring that encloses all but its inside', [~0]],
    ['leaves a ring that encloses its inside', [0]]
  ])('%s', (_, arcs) => {
    const topology = square(arcs);
    rewindTopology(topology, 'land');
    expect(geoArea(feature(topology, topology.objects.land!))).toBeLessThan(0.001);
  });
});
