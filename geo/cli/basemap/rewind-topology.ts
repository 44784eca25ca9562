import {geoArea} from 'd3-geo';
import {feature} from 'topojson-client';
import type {MultiPolygon, Polygon, Topology} from 'topojson-specification';

/**
 * Turns around the rings of every polygon that covers more than half of the earth, in place: seen on a sphere, a ring wound
 * the wrong way is everything but what it encloses. Rounding does that to small islands at 180 degrees.
 * Covers the polygons of one object: a geometry or a collection of them.
 */
export function rewindTopology(topology: Topology, name: string): void {
  const object = topology.objects[name]!;
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
  for (const geometry of geometries) {
    if (geometry.type === 'Polygon') geometry.arcs = rewound(topology, geometry.arcs);
    if (geometry.type === 'MultiPolygon') geometry.arcs = geometry.arcs.map((rings) => rewound(topology, rings));
  }
}

function rewound(topology: Topology, rings: Polygon['arcs']): MultiPolygon['arcs'][number] {
  const area = geoArea(feature(topology, {type: 'Polygon', arcs: rings}));
  // A reversed arc is written as its ones' complement (TopoJSON 2.1.4).
  return area > 2 * Math.PI ? rings.map((ring) => ring.map((arc) => ~arc).reverse()) : rings;
}
