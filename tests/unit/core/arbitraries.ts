import fc from 'fast-check';
import type {Incident, TimeExtent} from '../../../geo/index.ts';
import {BASES, KINDS, parseEdtf, PLACE_PRECISIONS, STATUSES} from '../../../geo/index.ts';
import type {Clause} from '../../../src/core/filter/clause.ts';
import {CHOICE_KINDS, FIGURE_ENDS, FLOW_ENDS} from '../../../src/core/filter/clause.ts';
import type {ChoiceField} from '../../../src/core/filter/fields.ts';
import {DATE_PRECISIONS, PLACE_FIELDS, RANGE_FIELDS} from '../../../src/core/filter/fields.ts';
import type {Region} from '../../../src/core/region/region.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {figure, incident} from './records.ts';

const COUNTRIES = ['AF', 'RU', 'TJ'] as const;
const ACTORS = ['Islamic State', 'Tajik, unnamed', 'not: sure'] as const;
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
      mapped: fc.boolean(),
      attribution: fc.array(
        fc.record({
          actor: fc.constantFrom(...ACTORS),
          basis: fc.constantFrom(...BASES),
          by: fc.constant('somebody'),
          source: fc.constant('s1')
        }),
        {maxLength: 2}
      )
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

const VALUES: Readonly<Partial<Record<ChoiceField, readonly string[]>>> = {
  kind: [...KINDS, 'flow'],
  status: STATUSES,
  country: ['', ...COUNTRIES],
  placePrecision: PLACE_PRECISIONS,
  datePrecision: DATE_PRECISIONS,
  basis: BASES,
  actor: ACTORS
};

const choice = fc.constantFrom(...(Object.keys(VALUES) as ChoiceField[])).chain((field) =>
  fc
    .record({
      kind: fc.constantFrom(...CHOICE_KINDS),
      value: fc.subarray([...VALUES[field]!]),
      ends: fc.constantFrom(...FLOW_ENDS)
    })
    .map(({kind, value, ends}): Clause => ({
      ...{source: field, field, kind, value},
      ...(ends !== 'either' && PLACE_FIELDS.has(field) && {ends})
    }))
);

const limit = fc.option(fc.integer({min: 0, max: 150}), {nil: null});
const range = fc
  .record({
    field: fc.constantFrom(...RANGE_FIELDS),
    limits: fc.tuple(limit, limit),
    by: fc.constantFrom(...FIGURE_ENDS),
    unknown: fc.boolean()
  })
  .map(({field, limits: [a, b], by, unknown}): Clause => {
    const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
    return {source: field, field, kind: 'range', value: {from, to, by, unknown}};
  });

const position = fc.tuple(fc.integer({min: -10, max: 60}), fc.integer({min: 30, max: 50}));
const rectangle = fc
  .tuple(position, fc.integer({min: 1, max: 30}), fc.integer({min: 1, max: 20}))
  .map(([[west, south], width, height]): Region => ({
    shape: 'rectangle',
    bounds: [west, south, west + width, south + height]
  }));
const circle = fc
  .tuple(position, fc.integer({min: 1, max: 3000}))
  .map(([center, radiusKm]): Region => ({shape: 'circle', center, radiusKm}));
const area = fc
  .record({
    parts: fc.array(
      fc.record({
        operation: fc.constantFrom<'add' | 'subtract'>('add', 'subtract'),
        region: fc.oneof(rectangle, circle)
      }),
      {minLength: 1, maxLength: 3}
    ),
    ends: fc.constantFrom(...FLOW_ENDS)
  })
  .map(({parts, ends}): Clause => ({
    ...{source: 'place', field: 'place', kind: 'area', value: parts},
    ...(ends !== 'either' && {ends})
  }));

const text = fc
  .stringMatching(/^[\p{L}\p{N} ,:%.~-]{1,20}$/u)
  .map((value): Clause => ({source: 'text', field: 'text', kind: 'text', value}));
const certain = fc.constant<Clause>({source: 'certainty', field: 'certainty', kind: 'certain', value: true});

/** Clauses of every kind, at most one for each source, some of them switched off. */
export const clauses: fc.Arbitrary<readonly Clause[]> = fc
  .array(fc.tuple(fc.oneof({weight: 5, arbitrary: choice}, range, area, text, certain), fc.integer({min: 0, max: 4})), {
    maxLength: 6
  })
  .map((list) => {
    const all = list.map(([clause, off]): Clause => (off === 0 ? {...clause, off: true} : clause));
    return [...new Map(all.map((clause) => [clause.source, clause])).values()];
  });
