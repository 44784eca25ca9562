import type {Feature, LineString, Position} from 'geojson';
import {smooth} from './smooth.ts';

type Coast = readonly Feature<LineString>[];

const CORNERS = 10;

/**
 * The line along which a coast glows: the coast of a coarser level with its corners rounded, since a wide stroke grows thorns at
 * sharp ones, and a small circle for each island that the coarser level has left out.
 */
export function glowLines(coast: Coast, coarser: Coast, smallestIsland: number): Feature<LineString>[] {
  const islands = coast.filter(({geometry}) => isRing(geometry) && areaOf(geometry.coordinates) < smallestIsland);
  return [
    ...coarser.map((line) => withLine(line, smooth(line.geometry.coordinates, 1))),
    ...islands.map((island) => withLine(island, circleOf(island.geometry.coordinates)))
  ];
}

function withLine(line: Feature<LineString>, coordinates: Position[]): Feature<LineString> {
  return {...line, geometry: {type: 'LineString', coordinates}};
}

function isRing({coordinates}: LineString): boolean {
  const [first, last] = [coordinates[0]!, coordinates.at(-1)!];
  return coordinates.length > 3 && first[0] === last[0] && first[1] === last[1];
}

/** Area of a small ring in square kilometers. */
function areaOf(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  return (Math.abs(sum) / 2) * KM_PER_DEGREE ** 2 * Math.cos((ring[0]![1]! * Math.PI) / 180);
}

const KM_PER_DEGREE = 111.2;

/** A circle with the middle and about the size of a ring. */
function circleOf(ring: readonly Position[]): Position[] {
  const lons = ring.map(([lon]) => lon!);
  const lats = ring.map(([, lat]) => lat!);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const radius = (east - west + north - south) / 6;
  const circle = Array.from({length: CORNERS}, (_, i): Position => {
    const angle = (i / CORNERS) * 2 * Math.PI;
    return [(west + east) / 2 + radius * Math.cos(angle), (south + north) / 2 + radius * Math.sin(angle)];
  });
  return [...circle, circle[0]!];
}
