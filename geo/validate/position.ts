import {issue} from '../issue.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';

/** More decimals than this are below a centimeter and only pretend to be exact. */
const MOST_DECIMALS = 7;

/** A position [lon, lat] in degrees, WGS84 (RFC 7946 section 3.1.1), without altitude. */
export const position: Rule = (value, pointer) => {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isFinite)) {
    const found = Array.isArray(value) ? `[${value.map(quote).join(', ').slice(0, 60)}]` : quote(value);
    return [
      issue('position-invalid', pointer, `${found} is not a position; write two numbers, [longitude, latitude].`)
    ];
  }
  const [lon, lat] = value as [number, number];
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return outOfRange(lon, lat, pointer);
  if (Math.max(decimals(lon), decimals(lat)) <= MOST_DECIMALS) return [];
  return [
    issue(
      'decimals-excess',
      pointer,
      `[${lon}, ${lat}] has more than ${MOST_DECIMALS} decimals; 5 are a meter and enough.`
    )
  ];
};

function outOfRange(lon: number, lat: number, pointer: string): ReturnType<Rule> {
  const range = 'longitude goes from -180 to 180 and latitude from -90 to 90';
  const issues = [issue('coordinates-out-of-range', pointer, `[${lon}, ${lat}] is not on the Earth; ${range}.`)];
  if (Math.abs(lon) > 90 || Math.abs(lat) > 180) return issues;
  return [...issues, issue('axes-swapped', pointer, `Latitude stands first; write [${lat}, ${lon}], longitude first.`)];
}

/** How many decimals a number is written with. */
export function decimals(value: number): number {
  const [digits = '', exponent] = String(value).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent ?? 0));
}
