import fc from 'fast-check';
import type {Incident, TimeExtent} from '../../../geo/index.ts';
import {KINDS, parseEdtf, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import {FIELDS} from '../../../src/core/filter/clause.ts';
import type {Clause} from '../../../src/core/filter/clause.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {figure, incident} from './records.ts';

const COUNTRIES = ['AF', 'RU', 'TJ'] as const;
const FIRST_DAY = Date.UTC(2022, 0, 1) / DAY_MS;
const LAST_DAY = Date.UTC(2025, 0, 1) / DAY_MS;

const day = fc.integer({min: FIRST_DAY, max: LAST_DAY}).map((n) => new Date(n * DAY_MS).toISOString().slice(0, 10));
const month = day.map((text) => text.slice(0, 7));
const year = day.map((text) => text.slice(0, 4));
const season = fc.tuple(year, fc.integer({min: 21, max: 24})).map(([text, number]) => `${text}-${number}`);
const instant = fc
  .tuple(day, fc.integer({min: 0, max: 23}))
  .map(([text, hour]) => `${text}T${String(hour).padStart(2, '0')}:30Z`);
const unspecified = fc.oneof(
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  year.map((text) => `${text}-XX`),
  month.map((text) => `${text}-XX`)
);
const single = fc.oneof({weight: 4, arbitrary: day}, month, year, season, unspecified);
const qualified = fc.tuple(fc.oneof(day, month, year), fc.constantFrom('~', '?', '%')).map((parts) => parts.join(''));
const component = fc.tuple(year, fc.constantFrom('~', '?', '%')).map(([text, mark]) => `${text}${mark}-05`);
const end = fc.oneof(single, qualified);
const interval = fc.tuple(end, end).map(([a, b]) => (parseEdtf(`${a}/${b}`) ? `${a}/${b}` : `${b}/${a}`));
const open = fc.tuple(end, fc.constantFrom('..', '')).chain(([a, b]) => fc.constantFrom(`${a}/${b}`, `${b}/${a}`));
const oneOf = fc.oneof(
  fc.uniqueArray(fc.oneof(day, month, year), {minLength: 1, maxLength: 3}).map((members) => `[${members.join(',')}]`),
  fc.tuple(month, month).map(([a, b]) => (a < b ? `[${a}..${b}]` : `[${b}..${a}]`)),
  day.map((a) => `[..${a}]`),
  day.map((a) => `[${a}..]`),
  fc.tuple(day, month).map(([a, b]) => `[..${a},${b}]`)
);

/** Dates of every form that the parser reads, between 2020 and 2029 unless a century is unspecified. */
export const edtf: fc.Arbitrary<string> = fc
  .oneof({weight: 6, arbitrary: day}, single, instant, qualified, component, interval, open, oneOf)
  .filter((text) => parseEdtf(text) !== null);

const count = fc.option(fc.integer({min: 0, max: 150}), {nil: null});
const figures = fc.array(
  fc
    .record({low: count, best: count, high: count, asOf: day, scope: fc.option(fc.constant('soldiers'), {nil: null})})
    .map(({scope, ...given}) => figure(scope === null ? given : {...given, scope})),
  {maxLength: 3}
);

/** Lists of incidents with unique ids, in any order. */
export const incidents: fc.Arbitrary<readonly Incident[]> = fc
  .array(
    fc.record({
      edtf,
      figures,
      kind: fc.constantFrom(...KINDS),
      status: fc.constantFrom(...STATUSES),
      precision: fc.constantFrom(...PLACE_PRECISIONS),
      country: fc.option(fc.constantFrom(...COUNTRIES), {nil: null}),
      series: fc.boolean(),
      mapped: fc.boolean()
    }),
    {maxLength: 40}
  )
  .map((list) =>
    list.map(({precision, country, mapped, ...given}, index) =>
      incident(`record-${(index * 7) % 40}`, {
        ...given,
        at: mapped ? [10 + index, 40] : null,
        where: {name: 'somewhere', precision, radiusKm: null, ...(country && {country})}
      })
    )
  );

/** Half-open extents of whole days in and around the time of {@link incidents}, some open on one side or on both. */
export const extents: fc.Arbitrary<TimeExtent> = fc
  .tuple(
    fc.integer({min: FIRST_DAY - 800, max: LAST_DAY + 800}),
    fc.integer({min: 1, max: 900}),
    fc.integer({min: 0, max: 9})
  )
  .map(([from, days, open]): TimeExtent => [
    open === 1 || open === 2 ? -Infinity : from * DAY_MS,
    open === 0 || open === 2 ? Infinity : (from + days) * DAY_MS
  ]);

const VALUES = {kind: [...KINDS, 'flow'], status: STATUSES, country: COUNTRIES} as const;

/** At most one clause per field, under its field's name, with values in the order of the closed lists. */
export const clauses: fc.Arbitrary<readonly Clause[]> = fc
  .tuple(...FIELDS.map((field) => fc.option(fc.subarray([...VALUES[field]]), {nil: null})))
  .map((lists) => lists.flatMap((values, i) => (values ? [{source: FIELDS[i]!, field: FIELDS[i]!, values}] : [])));
