import {LEFT_OUT, PLACE_TIERS} from '../care.ts';
import {issue} from '../issue.ts';
import type {CatalogEntry} from '../dataset.ts';
import {parseEdtf} from '../time/edtf.ts';
import {date} from './date.ts';
import {id} from './record.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';
import {boolean, formThen, list, oneOf, shape} from './shape.ts';
import {personName} from './source.ts';
import {text, title} from './text.ts';

/** Bounds [west, south, east, north] in degrees; west of east unless they cross the antimeridian. */
const bounds: Rule = (value, pointer) => {
  const [west, south, east, north] = Array.isArray(value) ? value : [];
  const valid =
    Array.isArray(value) &&
    value.length === 4 &&
    value.every(Number.isFinite) &&
    Math.max(Math.abs(west), Math.abs(east)) <= 180 &&
    south >= -90 &&
    north <= 90 &&
    west !== east &&
    south < north;
  return valid
    ? []
    : [issue('bounds-invalid', pointer, 'These are no bounds; write [west, south, east, north] in degrees.')];
};

// A file of the data set stands beside the catalog or below it, never elsewhere.
const path: Rule = (value, pointer) =>
  typeof value === 'string' && /^[\w.-]+(\/[\w.-]+)*$/.test(value) && !value.split('/').includes('..')
    ? []
    : [
        issue(
          'path-invalid',
          pointer,
          `${quote(value)} is not a path beside the catalog; write one such as khorasan/incidents.geojson.`
        )
      ];

const timeWindow: Rule = (value, pointer, known) => {
  const issues = date(value, pointer, known);
  const window = issues.length === 0 ? parseEdtf(value as string) : null;
  if (!window || (window.span && window.precision === 'range')) return issues;
  return [
    issue('window-invalid', pointer, `${quote(value)} has no start and end; write an interval such as 2023-12/2024-06.`)
  ];
};

const playheadInside: Rule = (value, pointer) => {
  const {view} = value as CatalogEntry;
  const [from, to] = parseEdtf(view.window)!.extent;
  const [start] = parseEdtf(view.playhead)!.extent;
  if (start >= from && start <= to) return [];
  return [
    issue(
      'window-invalid',
      `${pointer}/view/playhead`,
      `The playhead ${view.playhead} lies outside the window ${view.window}; move one of them.`
    )
  ];
};

const wholeNumber: Rule = (value, pointer) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? []
    : [issue('figure-value', pointer, `${quote(value)} is not a count; write a whole number from 0 on.`)];

const care = shape(
  {},
  {
    places: oneOf(PLACE_TIERS),
    heldBack: shape({days: wholeNumber, until: date, records: wholeNumber}),
    leftOut: list(oneOf(LEFT_OUT)),
    filtered: boolean
  }
);

/** An entry of the catalog. */
export const catalogEntry: Rule = formThen(
  shape(
    {
      id,
      title,
      description: text,
      license: text,
      asOf: date,
      coverage: text,
      view: shape({bounds, window: timeWindow, playhead: date}),
      files: shape({incidents: path, flows: path, sources: path}, {stories: list(path), versions: path})
    },
    {authors: list(personName), periods: list(shape({label: title, edtf: date})), care}
  ),
  playheadInside
);
