import {PLACE_PRECISIONS} from '../incident.ts';
import {issue} from '../issue.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';
import {nullOr, oneOf, shape} from './shape.ts';
import {text} from './text.ts';

/** Half the circumference of the Earth in kilometers: no place is farther off than that. */
const LARGEST_RADIUS_KM = 20_038;

/** A place: its name, its parents, and how exactly it is known. */
export const where: Rule = shape(
  {name: text, precision: oneOf(PLACE_PRECISIONS), radiusKm: nullOr(radius)},
  {admin1: text, country}
);

function radius(value: unknown, pointer: string): ReturnType<Rule> {
  const valid = typeof value === 'number' && value > 0 && value <= LARGEST_RADIUS_KM;
  if (valid) return [];
  return [
    issue(
      'radius-invalid',
      pointer,
      `${quote(value)} is not a radius; write kilometers above 0, or null when it cannot be drawn as a circle.`
    )
  ];
}

function country(value: unknown, pointer: string): ReturnType<Rule> {
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return [];
  return [
    issue(
      'country-invalid',
      pointer,
      `${quote(value)} is not a country code; write two capitals of ISO 3166-1, such as RU, or remove it.`
    )
  ];
}
