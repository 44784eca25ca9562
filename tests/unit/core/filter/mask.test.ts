import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Flow, Incident} from '../../../../geo/index.ts';
import {parseEdtf} from '../../../../geo/index.ts';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {clausesBut} from '../../../../src/core/filter/clause.ts';
import {flowTable, incidentTable} from '../../../../src/core/filter/filter-table.ts';
import {mask, maskBut} from '../../../../src/core/filter/mask.ts';
import {misses} from '../../../../src/core/filter/misses.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {clauses, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {figure, flow, incident} from '../records.ts';
import {contextOf} from './context.ts';

const NO_SOURCES = new Map();

function maskOf(records: readonly Incident[], given: readonly Clause[]): number[] {
  const store = eventStore(records);
  const bits = mask(incidentTable(store, NO_SOURCES), given, contextOf(store.ids));
  return records.map(({id}) => bits[store.rowOf(id)]!);
}

function flowMask(flows: readonly Flow[], given: readonly Clause[]): number[] {
  const table = flowTable(flows, NO_SOURCES);
  return [...mask(table, given, contextOf(table.ids))];
}

// Said again in the plainest way, over records and not over columns; areas have an oracle of their own.
function fits({id, properties}: Incident, clause: Clause): boolean {
  if (clause.kind === 'text') return id.includes(clause.value);
  if (clause.kind === 'area') throw new TypeError('not said here');
  const date = parseEdtf(properties.when.edtf)!;
  if (clause.kind === 'certain')
    return (
      properties.status === 'confirmed' &&
      !properties.series &&
      !date.approximate &&
      (date.span || date.precision === 'day') &&
      ['venue', 'settlement'].includes(properties.where.precision)
    );
  if (clause.kind === 'range') return fitsRange(properties, clause);
  const values: Readonly<Record<string, readonly string[]>> = {
    kind: [properties.kind],
    status: [properties.status],
    country: [properties.where.country ?? ''],
    placePrecision: [properties.where.precision],
    datePrecision: [date.approximate ? 'about' : date.span ? 'span' : date.precision.replace('open', 'range')],
    basis: properties.attribution.map(({basis}) => basis),
    actor: properties.attribution.map(({actor}) => actor)
  };
  const own = values[clause.field]!;
  if (clause.kind === 'any') return own.some((value) => clause.value.includes(value));
  if (clause.kind === 'not') return !own.some((value) => clause.value.includes(value));
  return clause.value.every((value) => own.includes(value));
}

function fitsRange({figures}: Incident['properties'], {field, value}: Extract<Clause, {kind: 'range'}>): boolean {
  if (field === 'sources') return (value.from ?? 0) <= 0;
  const numbers = figures
    .filter(({measure, scope}) => measure === field && scope === undefined)
    .flatMap(({low, best, high}) => [low, best, high])
    .filter((number) => number !== null);
  if (numbers.length === 0) return value.unknown;
  const lowest = Math.min(...numbers);
  const highest = Math.max(...numbers);
  const inside = (number: number) => number >= (value.from ?? 0) && number <= (value.to ?? Infinity);
  if (value.by === 'low') return inside(lowest);
  if (value.by === 'high') return inside(highest);
  return numbers.some(inside);
}

// Which of several figures is the latest is shown elsewhere; here a record has at most one number to compare with.
const comparable = ({properties}: Incident, clause: Clause) =>
  clause.kind !== 'range' || clause.value.by !== 'best' || properties.figures.length < 2;

const withoutAreas = clauses.map((list) => list.filter(({kind}) => kind !== 'area'));

describe('mask', () => {
  it('holds 1 for the rows that pass every clause that is on, and 0 for the others', () => {
    check(
      fc.property(incidents, withoutAreas, (records, given) => {
        const store = eventStore(records);
        const bits = mask(incidentTable(store, NO_SOURCES), deepFreeze(given), contextOf(store.ids));
        store.ids.forEach((_, row) => {
          const record = store.record(row);
          const active = given.filter(({off}) => !off);
          if (!active.every((clause) => comparable(record, clause))) return;
          expect(bits[row]).toBe(active.every((clause) => fits(record, clause)) ? 1 : 0);
        });
      }),
      500
    );
  });

  it('holds for everybody but one what it holds without the clause of that one', () => {
    check(
      fc.property(incidents, clauses, (records, given) => {
        const store = eventStore(records);
        const table = incidentTable(store, NO_SOURCES);
        const context = contextOf(store.ids);
        const missed = misses(table, given, context);
        for (const {source, kind, off} of given) {
          // Where only what is certain is wanted, what a clause cannot tell is kept out on account of both.
          if (off || kind === 'certain' || given.some((clause) => clause.kind === 'certain')) continue;
          const but = maskBut(missed, source);
          const without = mask(table, clausesBut(given, source), context);
          expect([...but].map((pass) => pass > 0)).toEqual([...without].map((pass) => pass > 0));
        }
      })
    );
  });

  it('joins two clauses of different sources about one field', () => {
    const records = [incident('a', {kind: 'attack'}), incident('b', {kind: 'plot'})];
    expect(
      maskOf(records, [
        {source: 'kind', field: 'kind', kind: 'any', value: ['attack', 'plot']},
        {source: 'story', field: 'kind', kind: 'any', value: ['plot', 'arrest']}
      ])
    ).toEqual([0, 1]);
  });

  it('leaves out what is not known to be certain, whatever the reason', () => {
    const certain: Clause = {source: 'certainty', field: 'certainty', kind: 'certain', value: true};
    const somewhere = {name: 'somewhere', radiusKm: 60};
    const records = [
      incident('sure'),
      incident('alleged', {status: 'alleged'}),
      incident('month', {edtf: '2024-03'}),
      incident('about', {edtf: '2024-03-22~'}),
      incident('lasted', {edtf: '2024-03-01/2024-03-05'}),
      incident('province', {where: {...somewhere, precision: 'province'}}),
      incident('series', {series: true})
    ];
    expect(maskOf(records, [certain])).toEqual([1, 0, 0, 0, 1, 0, 0]);
  });

  it('keeps or drops what has no figure, as asked, and compares the end that is asked for', () => {
    const records = [
      incident('none'),
      incident('few', {figures: [figure({low: 3, best: 5})]}),
      incident('many', {figures: [figure({low: 90, best: 95, high: 103})]})
    ];
    const killed = (value: Partial<Extract<Clause, {kind: 'range'}>['value']>): Clause => ({
      ...{source: 'killed', field: 'killed', kind: 'range'},
      value: {from: null, to: null, by: 'best', unknown: false, ...value}
    });
    expect(maskOf(records, [killed({from: 5})])).toEqual([0, 1, 1]);
    expect(maskOf(records, [killed({from: 5, by: 'low'})])).toEqual([0, 0, 1]);
    expect(maskOf(records, [killed({from: 100, by: 'high'})])).toEqual([0, 0, 1]);
    expect(maskOf(records, [killed({to: 5, unknown: true})])).toEqual([1, 1, 0]);
  });

  it('lets a place that lies partly in a region pass as possible, and drops it when only what is certain is wanted', () => {
    const around: Clause = {
      ...{source: 'place', field: 'place', kind: 'area'},
      value: [{operation: 'add', region: {shape: 'rectangle', bounds: [69, 34, 70, 35]}}]
    };
    const wide = {name: 'Kabul province', country: 'AF', precision: 'province', radiusKm: 100} as const;
    const small = {...wide, precision: 'district', radiusKm: 5} as const;
    const records = [
      incident('point'),
      incident('ring', {where: wide}),
      incident('small', {where: small}),
      incident('elsewhere', {at: [20, 34.5]}),
      incident('nowhere', {at: null, where: {...wide, precision: 'country'}})
    ];
    expect(maskOf(records, [around])).toEqual([1, 2, 1, 0, 0]);
    const certain: Clause = {source: 'certainty', field: 'certainty', kind: 'certain', value: true};
    expect(maskOf(records, [around, certain])).toEqual([1, 0, 0, 0, 0]);
  });

  it('matches flows by where they begin, where they lead, one of the two, or both', () => {
    const place = {name: 'x', precision: 'country', radiusKm: null} as const;
    const flows = [
      flow('in', {from: {...place, country: 'TJ'}, to: {...place, country: 'AF'}}),
      flow('out', {from: {...place, country: 'AF'}, to: {...place, country: 'RU'}}),
      flow('within', {from: {...place, country: 'AF'}, to: {...place, country: 'AF'}})
    ];
    const afghan = (ends: 'from' | 'to' | 'either' | 'both', kind: 'any' | 'not' = 'any'): Clause => ({
      ...{source: 'country', field: 'country', kind, value: ['AF'], ends}
    });
    expect(flowMask(flows, [afghan('from')])).toEqual([0, 1, 1]);
    expect(flowMask(flows, [afghan('to')])).toEqual([1, 0, 1]);
    expect(flowMask(flows, [afghan('either')])).toEqual([1, 1, 1]);
    expect(flowMask(flows, [afghan('both')])).toEqual([0, 0, 1]);
    expect(flowMask(flows, [afghan('both', 'not')])).toEqual([1, 1, 0]);
  });

  it('matches flows by region as it does by country', () => {
    const kabul: Clause['value'] = [{operation: 'add', region: {shape: 'circle', center: [69.2, 34.5], radiusKm: 50}}];
    const near = (ends: 'from' | 'to' | 'either' | 'both'): Clause => ({
      ...{source: 'place', field: 'place', kind: 'area', value: kabul, ends}
    });
    expect(['from', 'to', 'either', 'both'].map((ends) => flowMask([flow('f')], [near(ends as 'from')])[0])).toEqual([
      0, 1, 1, 0
    ]);
  });

  it('takes any number of clauses', () => {
    const many = Array.from({length: 40}, (_, i): Clause => ({
      ...{source: `s${i}`, field: 'kind', kind: 'any', value: i === 39 ? ['plot'] : ['attack', 'plot']}
    }));
    expect(maskOf([incident('a'), incident('b', {kind: 'plot'})], many)).toEqual([0, 1]);
  });
});
