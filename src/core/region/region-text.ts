import type {Position} from '../../../geo/index.ts';
import {regionIssues} from './region-issues.ts';
import type {Region} from './region.ts';

/** The longest text of one region; what is longer would make a link that nobody can open. */
const MOST_CHARACTERS = 6000;

/** About a meter. */
const DECIMALS = 5;

const ID = /^[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?$/;
const NUMBER = /^-?\d{1,5}(?:\.\d{1,9})?$/;

/**
 * A region as a short text of letters, digits and `: , . -` only: `named:fergana-valley`, `box:west,south,east,north`,
 * `poly:lon,lat,lon,lat,...`, `circle:lon,lat,km`; degrees with five decimals. Null for what does not fit into a link:
 * the polygons of a file, and a polygon of more than some 300 corners.
 */
export function formatRegion(region: Region): string | null {
  const text = write(region);
  return text !== null && text.length <= MOST_CHARACTERS ? text : null;
}

/**
 * The inverse of {@link formatRegion}; null when the text is not a region, or one that cannot be used. Never throws.
 */
export function parseRegion(text: string): Region | null {
  if (text.length > MOST_CHARACTERS) return null;
  const colon = text.indexOf(':');
  const [kind, rest] = [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
  if (kind === 'named') return ID.test(rest) ? {shape: 'named', id: rest} : null;
  const parts = rest.split(',');
  if (!parts.every((part) => NUMBER.test(part))) return null;
  const region = read(kind, parts.map(Number));
  return region && regionIssues(region).length === 0 ? region : null;
}

function write(region: Region): string | null {
  switch (region.shape) {
    case 'named':
      return `named:${region.id}`;
    case 'rectangle':
      return `box:${list(region.bounds)}`;
    case 'polygon':
      return `poly:${list(region.ring.flat())}`;
    case 'circle':
      return `circle:${list([...region.center, region.radiusKm])}`;
    case 'file':
      return null;
  }
}

function read(kind: string, numbers: readonly number[]): Region | null {
  if (kind === 'box' && numbers.length === 4) {
    const [west, south, east, north] = numbers as [number, number, number, number];
    return {shape: 'rectangle', bounds: [west, south, east, north]};
  }
  if (kind === 'circle' && numbers.length === 3) {
    const [lon, lat, radiusKm] = numbers as [number, number, number];
    return {shape: 'circle', center: [lon, lat], radiusKm};
  }
  if (kind !== 'poly' || numbers.length % 2 !== 0) return null;
  const ring: Position[] = [];
  for (let i = 0; i < numbers.length; i += 2) ring.push([numbers[i]!, numbers[i + 1]!]);
  return {shape: 'polygon', ring};
}

function list(numbers: readonly number[]): string {
  // Through a number again, which drops trailing zeros and the sign of zero.
  return numbers.map((number) => String(Number(number.toFixed(DECIMALS)) || 0)).join(',');
}
