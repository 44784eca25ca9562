import crossfilter from 'crossfilter2';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {KINDS} from '../../../../geo/index.ts';
import type {Facet} from '../../../../src/core/aggregate/facet-counts.ts';
import {facetCounts} from '../../../../src/core/aggregate/facet-counts.ts';
import {clausesBut} from '../../../../src/core/filter/clause.ts';
import type {ChoiceField} from '../../../../src/core/filter/fields.ts';
import {valuesOf} from '../../../../src/core/filter/fields.ts';
import {incidentTable} from '../../../../src/core/filter/filter-table.ts';
import {mask} from '../../../../src/core/filter/mask.ts';
import type {Misses} from '../../../../src/core/filter/misses.ts';
import {misses} from '../../../../src/core/filter/misses.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import {eventStore, FLAG} from '../../../../src/core/store/event-store.ts';
import {seeded, syntheticStore} from '../../../bench/synthetic-store.ts';
import {clauses, extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {contextOf} from '../filter/context.ts';
import {wideExtents} from './wide-extents.ts';

const FIELDS: readonly ChoiceField[] = [
  'kind',
  'status',
  'country',
  'placePrecision',
  'datePrecision',
  'actor',
  'basis'
];
const NO_SOURCES = new Map();

function countsOf(records: Parameters<typeof eventStore>[0], given: Parameters<typeof mask>[1], extent: TimeExtent) {
  const store = eventStore(records);
  const table = incidentTable(store, NO_SOURCES);
  const facets = FIELDS.map((field) => ({source: field, column: table.facet(field)}));
  const counts = facetCounts(store, misses(table, given, contextOf(store.ids)), {facets, extent});
  return FIELDS.map((field, i) => ({field, names: facets[i]!.column.names, ...counts[i]!}));
}

// Enough rows for running totals, with dates and clauses of every sort.
function manyRows() {
  const random = seeded(3);
  const store = syntheticStore(120_000);
  for (let row = 0; row < store.length; row++) if (random() < 0.1) store.flags[row]! |= FLAG.approximate;
  const some = (share: number) => Uint8Array.from({length: store.length}, () => (random() < share ? 1 : 0));
  const [first, second] = [some(0.5), some(0.3)];
  const missed: Misses = {
    bits: first.map((bit, row) => bit + 2 * second[row]!),
    possible: some(0.1),
    bitOf: (source) => ['kind', 'status'].indexOf(source) + 1
  };
  const several = {
    names: ['a', 'b', 'c'],
    codes: Uint32Array.from({length: 2 * store.length}, () => Math.floor(random() * 3)),
    offsets: Uint32Array.from({length: store.length + 1}, (_, row) => 2 * row)
  };
  const facets: Facet[] = [
    {source: 'kind', column: {names: KINDS, codes: store.kind, offsets: null}},
    {source: 'country', column: {names: store.countries, codes: store.country, offsets: null}},
    {source: 'status', column: several}
  ];
  return {store, missed, facets};
}

function scan({store, missed, facets}: ReturnType<typeof manyRows>, extent: TimeExtent) {
  const rows = [...store.ids.keys()].map((row) => ({row, how: certainty(store, row, extent)}));
  return facets.map(({source, column: {names, codes, offsets}}) => {
    const own = missed.bitOf(source);
    const counts = {sure: new Uint32Array(names.length), possible: new Uint32Array(names.length)};
    for (const {row, how} of rows) {
      if (how === 'out' || (missed.bits[row] !== 0 && missed.bits[row] !== own)) continue;
      const count = how === 'in' && !missed.possible![row] ? counts.sure : counts.possible;
      for (let i = offsets?.[row] ?? row; i < (offsets?.[row + 1] ?? row + 1); i++) count[codes[i]!]!++;
    }
    return counts;
  });
}

describe('facetCounts', () => {
  it('counts the same with running totals, whatever was asked before', () => {
    const given = manyRows();
    const {store, missed, facets} = given;
    const other: Misses = {...missed, bits: missed.possible!};
    for (const extent of wideExtents(store)) {
      expect(facetCounts(store, missed, {facets, extent})).toEqual(scan(given, extent));
      expect(facetCounts(store, other, {facets, extent})).toEqual(scan({...given, missed: other}, extent));
    }
    const renamed = facets.map((facet) => ({...facet, source: 'text'}));
    const extent = store.domain;
    expect(facetCounts(store, missed, {facets: renamed, extent})).toEqual(scan({...given, facets: renamed}, extent));
  });

  it('counts what a scan over the records counts, with the clauses of everybody but the facet', () => {
    check(
      fc.property(incidents, clauses, extents, (records, all, extent) => {
        const given = all.filter(({kind}) => kind !== 'certain');
        const store = eventStore(records);
        const table = incidentTable(store, NO_SOURCES);
        for (const {field, names, sure, possible} of countsOf(records, given, extent)) {
          const bits = mask(table, clausesBut(given, field), contextOf(store.ids));
          const expected = names.map((name) => {
            const rows = [...store.ids.keys()].filter((row) => valuesOf(store.record(row), field).includes(name));
            const hows = [...rows].flatMap((row) => {
              const how = certainty(store, row, extent);
              if (!bits[row] || how === 'out') return [];
              return [how === 'in' && bits[row] === PASS.in ? 'in' : 'possible'];
            });
            return [hows.filter((how) => how === 'in').length, hows.filter((how) => how === 'possible').length];
          });
          expect(names.map((_, code) => [sure[code], possible[code]])).toEqual(expected);
        }
      }),
      300
    );
  });

  it('counts what crossfilter2 counts, where that can say the same', () => {
    check(
      fc.property(incidents, clauses, extents, (records, all, extent) => {
        const given = all.filter(({kind, off}) => kind === 'any' && !off);
        const store = eventStore(records);
        const rows = records.filter(({id}) => certainty(store, store.rowOf(id), extent) !== 'out');
        const index = crossfilter([...rows]);
        const dimensions = FIELDS.map((field) => index.dimension((record) => [...valuesOf(record, field)], true));
        given.forEach((clause) => {
          const at = FIELDS.indexOf(clause.field as ChoiceField);
          const chosen = clause.value as readonly string[];
          dimensions[at]!.filterFunction((value) => chosen.includes(value as unknown as string));
        });
        for (const [i, {names, sure, possible}] of countsOf(records, given, extent).entries()) {
          const groups = new Map(
            dimensions[i]!.group()
              .all()
              .map(({key, value}) => [key as unknown as string, value as number])
          );
          expect(names.map((_, code) => sure[code]! + possible[code]!)).toEqual(
            names.map((name) => groups.get(name) ?? 0)
          );
        }
      }),
      300
    );
  });
});
