import type {Feature, MultiPolygon, Point, Position} from 'geojson';
import {merge} from 'topojson-client';
import type {MultiPolygon as TopologyPolygon, Polygon, Topology} from 'topojson-specification';
import {unCountry} from '../places/un-country.ts';
import {countryNames} from './country-names.ts';
import {boxOf, chord, contains, crossings, isInside, labelPoint} from './label-point.ts';
import type {LabelPoint} from './label-point.ts';
import {nameProperties} from './languages.ts';
import type {BorderView, OwnedProvince} from './owners.ts';
import type {Provinces} from './provinces.ts';
import {fromPixels, toPixels} from './world-pixels.ts';

/** What a label of a country says, and from which zoom on. */
export interface CountryProperties {
  readonly [name: `name${string}`]: string;
  readonly code: string;
  readonly view: BorderView;
  /** First zoom, inclusive, at which the label has room. */
  readonly rank: number;
  /** Last zoom, inclusive. */
  readonly until: number;
  /** Smaller goes first when labels compete. */
  readonly order: number;
  /** Size of the letters in px, and the space between them in em. */
  readonly size: number;
  readonly tracking: number;
}

/** A label of a country. */
export type CountryLabel = Feature<Point, CountryProperties>;

/** Deepest zoom at which a label appears, however small its country. */
const LAST_RANK = 6;

/**
 * From this zoom on, large countries carry more than one label, so far apart that a view seldom shows two, and only
 * where they have room to the borders; the places tried are a grid. In px.
 */
const REPEATED_FROM = 5;
const REPEATED_TO = 7;
const REPEAT_DISTANCE = 850;
const ROOM_ACROSS = 190;
const ROOM_UPRIGHT = 70;
const GRID = 150;

/** Steps up and down, in px, by which a label gets out of the way of a capital; room around the latter's dot, height of a line. */
const SHIFTS = [0, 8, -8, 12, -12, 16, -16, 20, -20];
const DOT_ROOM = 10;
const LINE = 19;

/**
 * Where the middle of a shape is not where its readers look: [lon, lat] for the first zooms, and further ones from zoom 3 on.
 */
const PLACED: Readonly<Record<string, readonly Position[]>> = {
  RU: [
    [97, 62.5],
    [47, 58.2],
    [104, 62]
  ],
  US: [[-99.5, 39.6]],
  CA: [[-107, 56.5]],
  CN: [[104, 34.6]],
  EH: [[-13.4, 24.4]],
  NO: [[9.2, 61.3]],
  SE: [[15.2, 62.3]],
  FR: [[2.6, 46.9]],
  IN: [[78.6, 22.6]],
  KZ: [[67.2, 48.4]],
  UA: [[31.4, 49.2]],
  TR: [[34.6, 38.9]],
  JP: [[138.4, 36.3]],
  ID: [[113.6, -0.9]],
  PH: [[121.2, 15.9]],
  MY: [[102.6, 4.2]],
  NZ: [[171.8, -43.4]],
  GR: [[21.9, 39.5]],
  IT: [[12.6, 43]],
  HR: [[15.9, 45.6]],
  AZ: [[47.6, 40.5]],
  VN: [[107.9, 14.6]]
};

/** Disputed provinces, in which no country's name is set. */
const UNLABELED = new Set(['IN-JK', 'IN-LA', 'IN-AR', 'PK-GB', 'PK-JK', 'UA-40', 'UA-43']);

/**
 * The labels of all countries, at points where they have room, each from the zoom on at which it fits its country. Labels keep
 * clear of the capitals, given as [lon, lat].
 */
export function countryLabels(provinces: Provinces, capitals: readonly Position[]): CountryLabel[] {
  const places = capitals.map(toPixels);
  return [...byCountry(provinces)].flatMap(([code, members]) => {
    const shape = merge(provinces as Topology, members as (Polygon | TopologyPolygon)[]);
    return labelsOf(code, shape, places);
  });
}

function byCountry(provinces: Provinces): Map<string, unknown[]> {
  const countries = new Map<string, unknown[]>();
  for (const geometry of provinces.objects.provinces.geometries) {
    const code = labelCode(geometry.properties as OwnedProvince);
    if (code) countries.set(code, [...(countries.get(code) ?? []), geometry]);
  }
  return countries;
}

function labelCode(province: OwnedProvince): string | null {
  const {adm0_a3: holder, iso_3166_2: code} = province;
  if (UNLABELED.has(code ?? '')) return null;
  if (code === 'MA-15') return 'EH';
  return holder === 'SOL' || holder === 'CYN' ? holder : unCountry(province);
}

function labelsOf(code: string, shape: MultiPolygon, capitals: readonly Position[]): CountryLabel[] {
  const polygons = shape.coordinates
    .map((rings) => rings.map((ring) => ring.map(toPixels)))
    .sort((a, b) => area(b[0]!) - area(a[0]!));
  const total = polygons.reduce((sum, rings) => sum + area(rings[0]!), 0);
  const main = polygons[0] && !PLACED[code] ? labelPoint(polygons[0]) : null;
  const places: LabelPoint[] =
    PLACED[code]?.map((position) => placed(toPixels(position), polygons)) ?? (main ? [main] : []);
  const first = places[0];
  if (!first) return [];
  const look = lookOf(total);
  const names = countryNames(code);
  const rank = Math.min(LAST_RANK, fits(names.en, first, look));
  const label = (point: Position, from: number, until: number): CountryLabel => ({
    type: 'Feature',
    properties: {
      ...nameProperties(names),
      code,
      view: code === 'SOL' || code === 'CYN' ? 'de-facto' : 'both',
      rank: from,
      until,
      order: -Math.round(Math.log2(Math.max(total, 1e-6)) * 10),
      ...look
    },
    geometry: {type: 'Point', coordinates: fromPixels(point)}
  });
  if (places.length === 1) {
    const point = clearPoint(first.point, polygons, {
      capitals,
      scale: 2 ** Math.max(3, rank),
      width: widthOf(names.en, look)
    });
    return [label(point, rank, 22), ...repeated(polygons, [point], label)];
  }
  const others = places.slice(1).map(({point}) => point);
  return [
    label(first.point, rank, 2),
    ...others.map((point) => label(point, 3, 22)),
    ...repeated(polygons, others, label)
  ];
}

function placed(point: Position, polygons: readonly Position[][][]): LabelPoint {
  const rings = polygons.find((polygon) => contains(polygon, point));
  return rings ? {point, width: chord(rings, point, 0), height: chord(rings, point, 1)} : {point, width: 6, height: 6};
}

/** The nearest point above or below at which a label does not cover a capital, whose name finds a side; `scale` is px per px at zoom 0. */
function clearPoint(
  [x, y]: Position,
  polygons: readonly Position[][][],
  {capitals, scale, width}: {capitals: readonly Position[]; scale: number; width: number}
): Position {
  const home = polygons.find((rings) => contains(rings, [x!, y!]));
  const moved = SHIFTS.map((shift): Position => [x!, y! + shift / scale]);
  const clear = moved.find(
    (point) =>
      (home ? contains(home, point) : point[1] === y) &&
      !capitals.some(
        ([a, b]) => Math.abs(a! - point[0]!) * scale < width / 2 + DOT_ROOM && Math.abs(b! - point[1]!) * scale < LINE
      )
  );
  return clear ?? [x!, y!];
}

/** Size and spacing of the letters by the area of the country on the map, in square px at zoom 0. */
function lookOf(total: number): {size: number; tracking: number} {
  if (total > 700) return {size: 13, tracking: 0.42};
  if (total > 160) return {size: 12.5, tracking: 0.3};
  if (total > 50) return {size: 12, tracking: 0.2};
  if (total > 14) return {size: 11.5, tracking: 0.14};
  if (total > 3) return {size: 11, tracking: 0.1};
  return {size: 10.5, tracking: 0.08};
}

/** Width of the longest line of a label in px; long names break into lines. */
function widthOf(name: string, {size, tracking}: {size: number; tracking: number}): number {
  const longest = name.length <= 12 ? name.length : Math.max(...name.split(' ').map((word) => word.length), 9);
  return longest * (0.66 + tracking) * size;
}

/** First zoom at which a name lies within its country, with a little tolerance. */
function fits(name: string, {width, height}: LabelPoint, look: {size: number; tracking: number}): number {
  const across = widthOf(name, look);
  const lines = Math.ceil((name.length * (0.66 + look.tracking) * look.size) / across);
  const zoom = Math.max(Math.log2((across * 0.95) / width), Math.log2((lines * look.size * 1.5) / height));
  return Math.max(1, Math.floor(zoom + 0.4));
}

/** Further labels of a country that is much larger than a screen, zoom by zoom, each far from all the others. */
function repeated(
  polygons: readonly Position[][][],
  taken: readonly Position[],
  label: (point: Position, from: number, until: number) => CountryLabel
): CountryLabel[] {
  const points = [...taken];
  const labels: CountryLabel[] = [];
  for (let zoom = REPEATED_FROM; zoom <= REPEATED_TO; zoom++) {
    const apart = REPEAT_DISTANCE / 2 ** zoom;
    for (const rings of polygons) {
      if (area(rings[0]!) < (ROOM_ACROSS * ROOM_UPRIGHT) / 4 ** zoom) break;
      for (const point of roomyPoints(rings, 2 ** zoom)) {
        if (points.some(([x, y]) => Math.hypot(x! - point[0]!, (y! - point[1]!) * 1.4) < apart)) continue;
        points.push(point);
        labels.push(label(point, zoom, 22));
      }
    }
  }
  return labels;
}

/** Points of a grid inside a polygon with room around them at a scale in px per px at zoom 0; the roomiest come first. */
function roomyPoints(rings: readonly Position[][], scale: number): Position[] {
  const step = GRID / scale;
  const [west, north, east, south] = boxOf(rings[0]!);
  const steps = (from: number, to: number): number[] =>
    Array.from({length: Math.ceil((to - from) / step)}, (_, i) => from + step * (i + 0.5));
  const columns = steps(west, east).map((x) => ({x, edges: crossings(rings, x, 1)}));
  const points: {point: Position; room: number}[] = [];
  for (const y of steps(north, south)) {
    const edges = crossings(rings, y, 0);
    for (const {x, edges: upright} of columns) {
      if (!isInside(edges, x)) continue;
      const across = nearest(edges, x) * 2 * scale;
      const high = nearest(upright, y) * 2 * scale;
      if (across < ROOM_ACROSS || high < ROOM_UPRIGHT) continue;
      points.push({point: [x, y], room: Math.min(across / 2, high, REPEAT_DISTANCE / 2)});
    }
  }
  return points.sort((a, b) => b.room - a.room).map(({point}) => point);
}

function nearest(edges: readonly number[], at: number): number {
  return edges.reduce((least, edge) => Math.min(least, Math.abs(edge - at)), Infinity);
}

function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!;
    const [bx, by] = ring[i]!;
    sum += ax! * by! - bx! * ay!;
  }
  return Math.abs(sum) / 2;
}
