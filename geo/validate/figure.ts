import {MEASURES} from '../incident.ts';
import type {Figure} from '../incident.ts';
import {issue} from '../issue.ts';
import {date} from './date.ts';
import {sourceId} from './reference.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';
import {formThen, nullOr, oneOf, shape} from './shape.ts';
import {text} from './text.ts';

const amount: Rule = (value, pointer) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? []
    : [
        issue(
          'figure-value',
          pointer,
          `${quote(value)} is not a figure; write a whole number from 0 on, or null for unknown.`
        )
      ];

const inOrder: Rule = (value, pointer) => {
  const {low, best, high, note} = value as Figure;
  const given = [low, best, high].filter((number) => number !== null);
  // "Many" is worth keeping: a note says how the source put what it did not count.
  if (given.length === 0 && note === undefined) {
    return [
      issue(
        'figure-value',
        pointer,
        'Low, best and high are all null; give one of them, or a note that says how it was put.'
      )
    ];
  }
  const sorted = given.every((number, index) => index === 0 || given[index - 1]! <= number);
  if (sorted) return [];
  return [
    issue(
      'figure-order',
      pointer,
      `Low ${low}, best ${best} and high ${high} are out of order; write low <= best <= high.`
    )
  ];
};

/** A figure: one number as one source said it on one date, with low <= best <= high. */
export const figure: Rule = formThen(
  shape(
    {
      measure: oneOf(MEASURES),
      low: nullOr(amount),
      best: nullOr(amount),
      high: nullOr(amount),
      asOf: date,
      source: sourceId
    },
    {scope: text, note: text}
  ),
  inOrder
);
