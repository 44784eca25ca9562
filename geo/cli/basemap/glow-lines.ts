import type {Feature, LineString, Position} from 'geojson';
import {boxOf} from './label-point.ts';
import {smooth} from './smooth.ts';

type Coast = readonly Feature<LineString>[];

const CORNERS = 10;

/** Rings of fewer corners are rounded more. */
const ROUGH = 14;

/** Rings below so many of the smallest radii across become circles, for tiles would drop their lines. */
const SMALL = 4;

/** Larger islands are never left out by a coarser level; in degrees. */
const LARGEST_LOST = 2;

/**
 * The line along which a coast glows: the coast of a coarser level with its corners rounded, since a wide stroke grows thorns at
 * sharp ones, and a circle for each island that the coarser level has left out. No circle is smaller than `smallestRadius`
 * degrees.
 */
export function glowLines(coast: Coast, coarser: Coast, smallestRadius: number): Feature<LineString>[] {
  const kept = cellsOf(coarser.flatMap(({geometry}) => geometry.coordinates));
  const lost = coast.filter(({geometry}) => isRing(geometry) && !isKept(boxOf(geometry.coordinates), kept));
  const circle = (island: Feature<LineString>): Feature<LineString> =>
    withLine(island, circleAround(boxOf(island.geometry.coordinates), smallestRadius));
  return [
    ...coarser.map((line) => {
      const {coordinates} = line.geometry;
      if (isRing(line.geometry) && sizeOf(boxOf(coordinates)) < SMALL * smallestRadius) return circle(line);
      return withLine(line, smooth(coordinates, coordinates.length < ROUGH ? 3 : 1));
    }),
    ...lost.map(circle)
  ];
}

type Box = ReturnType<typeof boxOf>;

function cellsOf(positions: readonly Position[]): Map<string, Position[]> {
  const cells = new Map<string, Position[]>();
  for (const position of positions) {
    const key = `${Math.floor(position[0]!)} ${Math.floor(position[1]!)}`;
    const cell = cells.get(key);
    if (cell) cell.push(position);
    else cells.set(key, [position]);
  }
  return cells;
}

function sizeOf([west, south, east, north]: Box): number {
  return Math.max(east - west, north - south);
}

function isKept([west, south, east, north]: Box, cells: ReadonlyMap<string, readonly Position[]>): boolean {
  if (sizeOf([west, south, east, north]) > LARGEST_LOST) return true;
  for (let lon = Math.floor(west); lon <= east; lon++) {
    for (let lat = Math.floor(south); lat <= north; lat++) {
      const inside = cells
        .get(`${lon} ${lat}`)
        ?.some(([x, y]) => x! >= west && x! <= east && y! >= south && y! <= north);
      if (inside) return true;
    }
  }
  return false;
}

function withLine(line: Feature<LineString>, coordinates: Position[]): Feature<LineString> {
  return {...line, geometry: {type: 'LineString', coordinates}};
}

function isRing({coordinates}: LineString): boolean {
  const [first, last] = [coordinates[0]!, coordinates.at(-1)!];
  return coordinates.length > 2 && first[0] === last[0] && first[1] === last[1];
}

/** A circle in the middle of a box and about as large. */
function circleAround([west, south, east, north]: Box, smallestRadius: number): Position[] {
  const radius = Math.max((east - west + north - south) / 6, smallestRadius);
  const circle = Array.from({length: CORNERS}, (_, i): Position => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [(west + east) / 2 + radius * Math.cos(angle), (south + north) / 2 + radius * Math.sin(angle)];
  });
  return [...circle, circle[0]!];
}
