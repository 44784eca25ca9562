import {issue} from '../issue.ts';
import {SOURCE_TYPES} from '../source.ts';
import {daysInMonth} from '../time/civil.ts';
import {id} from './record.ts';
import type {Rule} from './rule.ts';
import {isObject} from '../parse/json-object.ts';
import {quote} from './rule.ts';
import {boolean, list, oneOf, shape} from './shape.ts';
import {text} from './text.ts';

/** A name of a person or an organization. */
export const personName = shape({}, {family: text, given: text, literal: text});

const url: Rule = (value, pointer) =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
    ? []
    : [
        issue(
          'url-invalid',
          pointer,
          `${quote(value)} is not an address; write one that starts with https:// or remove it.`
        )
      ];

const cslDate: Rule = (value, pointer) => {
  const parts = isObject(value) ? value['date-parts'] : undefined;
  const valid = Array.isArray(parts) && (parts.length === 1 || parts.length === 2) && parts.every(isDateParts);
  if (!valid)
    return [
      issue(
        'csl-date-invalid',
        pointer,
        'The date is not CSL-JSON; write {"date-parts": [[2024, 3, 22]]}, or fewer parts.'
      )
    ];
  return shape({'date-parts': () => []}, {circa: boolean})(value, pointer, {});
};

const derivedFrom: Rule = (value, pointer, known) =>
  list((member, at) => {
    if (typeof member === 'string' && (!known.sourceIds || known.sourceIds.has(member))) return [];
    return [
      issue('derived-missing', at, `There is no source ${quote(member)}; add it to sources.json or correct the id.`)
    ];
  })(value, pointer, known);

/** A work of the bibliography: CSL-JSON plus `derivedFrom`. */
export const source: Rule = shape(
  {id, type: oneOf(SOURCE_TYPES), title: text},
  {
    author: list(personName),
    publisher: text,
    'container-title': text,
    issued: cslDate,
    accessed: cslDate,
    URL: url,
    language: text,
    note: text,
    derivedFrom
  }
);

function isDateParts(parts: unknown): boolean {
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 3 || !parts.every(Number.isInteger)) return false;
  const [year, month = 1, day = 1] = parts as [number, number?, number?];
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}
