import type {Position} from '../../../geo/index.ts';

const LONGEST = 100;

const TOKEN = /[+-]?\d{1,3}(?:\.\d{1,15})?|[NSEW°'",;]|\s+/gy;

/**
 * Coordinates as people type them, as [lon, lat] in degrees; null when they cannot be read. Latitude comes first: "41.2
 * 71.5", "41.2, -71.5", "41°12′ 71°30′". Where both have a letter, before or behind, the letters decide and either may
 * come first: "41°12′30″N 71°30′E", "E71.5 N41.2". The decimal sign is a point.
 */
export function parseCoordinates(text: string): Position | null {
  const tokens = text.length > LONGEST ? null : tokensOf(text);
  if (!tokens) return null;
  const first = readAngle(tokens, 0);
  if (!first) return null;
  const comma = /[,;]/.test(tokens[first.next] ?? '') ? 1 : 0;
  const second = readAngle(tokens, first.next + comma);
  if (!second || second.next < tokens.length || first.before !== second.before) return null;
  const latFirst = first.axis !== 'lon';
  // One letter decides nothing, and two of one kind contradict each other.
  if (first.axis === second.axis ? first.axis !== null : !first.axis || !second.axis) return null;
  const [lat, lon] = latFirst ? [first.degrees, second.degrees] : [second.degrees, first.degrees];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}

interface Angle {
  readonly degrees: number;
  /** What its letter says; null without one. */
  readonly axis: 'lat' | 'lon' | null;
  /** Whether the letter stands before the number. */
  readonly before: boolean;
  /** Index of the token behind it. */
  readonly next: number;
}

// Numbers, letters and signs without the space between them; null when something else stands there.
function tokensOf(text: string): string[] | null {
  const typed = text
    .toUpperCase()
    .replaceAll(/[º˚]/g, '°')
    .replaceAll(/''|[″”“]/g, '"')
    .replaceAll(/[′’‘´]/g, "'")
    .replaceAll(/[−–]/g, '-');
  const tokens = typed.match(TOKEN) ?? [];
  // Two numbers that touch, as in "41-71", may be anything.
  const glued = tokens.some((token, i) => isNumber(token) && isNumber(tokens[i + 1]));
  return glued || tokens.join('') !== typed ? null : tokens.filter((token) => token.trim() !== '');
}

function readAngle(tokens: readonly string[], start: number): Angle | null {
  const before = isLetter(tokens[start]);
  const {parts, next} = readParts(tokens, before ? start + 1 : start);
  const size = sizeOf(parts);
  const after = !before && isLetter(tokens[next]);
  const letter = before ? tokens[start] : after ? tokens[next] : null;
  if (size === null || (letter && /^[+-]/.test(parts[0]!))) return null;
  const degrees = letter === 'S' || letter === 'W' || parts[0]!.startsWith('-') ? 0 - size : size;
  const axis = letter ? (letter === 'N' || letter === 'S' ? 'lat' : 'lon') : null;
  return {degrees, axis, before, next: after ? next + 1 : next};
}

// Degrees, then minutes and seconds, as far as they are there.
function readParts(tokens: readonly string[], start: number): {parts: readonly string[]; next: number} {
  if (!isNumber(tokens[start])) return {parts: [], next: start};
  const parts = [tokens[start]];
  let next = tokens[start + 1] === '°' ? start + 2 : start + 1;
  for (const mark of ["'", '"']) {
    if (!isNumber(tokens[next]) || tokens[next + 1] !== mark) break;
    parts.push(tokens[next]!);
    next += 2;
  }
  return {parts, next};
}

// Degrees, minutes and seconds as degrees; null when there are none, when some follow a fraction, or have a sign, or
// are 60 or more.
function sizeOf([degrees, ...parts]: readonly string[]): number | null {
  if (degrees === undefined || parts.some((part) => !/^\d/.test(part) || Number(part) >= 60)) return null;
  if ([degrees, ...parts].slice(0, -1).some((part) => part.includes('.'))) return null;
  return Math.abs(Number(degrees)) + Number(parts[0] ?? 0) / 60 + Number(parts[1] ?? 0) / 3600;
}

function isNumber(token: string | undefined): token is string {
  return token !== undefined && /\d/.test(token);
}

function isLetter(token: string | undefined): boolean {
  return token !== undefined && /^[NSEW]$/.test(token);
}
