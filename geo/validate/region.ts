import {issue} from '../issue.ts';
import {geometry} from './geometry.ts';
import {id} from './record.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';
import {boolean, list, oneOf, shape} from './shape.ts';
import {source} from './source.ts';
import {text, title} from './text.ts';

// Natural Earth writes X and two digits where a province has no code, and -99 where its country has none either.
const COUNTRY = /^[A-Z]{2}$/;
const PROVINCE = /^(?:[A-Z]{2}-[A-Z\d]{1,3}|(?:[A-Z]{2}|-99)-X\d\d~)$/;

/** Farther astray than this, in kilometers, a border says nothing. */
const LARGEST_TOLERANCE_KM = 50;

const code =
  (pattern: 'province' | 'any'): Rule =>
  (value, pointer) => {
    const valid = typeof value === 'string' && (PROVINCE.test(value) || (pattern === 'any' && COUNTRY.test(value)));
    if (valid) return [];
    const expected =
      pattern === 'any' ? 'a country such as UZ or a province such as UZ-FA' : 'a province such as UZ-FA';
    return [issue('member-invalid', pointer, `${quote(value)} is no code of a member; write that of ${expected}.`)];
  };

const member = shape({code: code('any'), name: text}, {except: list(code('province')), note: text});

const members: Rule = (value, pointer, known) =>
  Array.isArray(value) && value.length === 0
    ? [issue('members-empty', pointer, 'The region has no member; name at least one country or province.')]
    : list(member)(value, pointer, known);

const sources: Rule = (value, pointer, known) =>
  Array.isArray(value) && value.length === 0
    ? [issue('sources-empty', pointer, 'No source is given; say who draws the region that way.')]
    : list(source)(value, pointer, known);

const tolerance: Rule = (value, pointer) => {
  if (typeof value === 'number' && value > 0 && value <= LARGEST_TOLERANCE_KM) return [];
  const message = `${quote(value)} is no tolerance; write kilometers above 0 and up to ${LARGEST_TOLERANCE_KM}.`;
  return [issue('tolerance-invalid', pointer, message)];
};

const area = geometry(['Polygon', 'MultiPolygon']);

const made: Rule = (value, pointer, known) =>
  value === null
    ? [issue('geometry-type', pointer, 'The region has no area yet; "dateline regions" makes it from the members.')]
    : area(value, pointer, known);

/** A named region: a Feature with an area, with the members that it is made from and the sources that draw it so. */
export const region: Rule = shape({
  type: oneOf(['Feature']),
  id,
  geometry: made,
  properties: shape({
    name: title,
    definition: text,
    approximate: boolean,
    toleranceKm: tolerance,
    members,
    sources
  })
});
