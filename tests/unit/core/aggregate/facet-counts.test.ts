import crossfilter from 'crossfilter2';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {facetCounts} from '../../../../src/core/aggregate/facet-counts.ts';
import {clausesBut} from '../../../../src/core/filter/clause.ts';
import type {ChoiceField} from '../../../../src/core/filter/fields.ts';
import {valuesOf} from '../../../../src/core/filter/fields.ts';
import {incidentTable} from '../../../../src/core/filter/filter-table.ts';
import {mask} from '../../../../src/core/filter/mask.ts';
import {misses} from '../../../../src/core/filter/misses.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {clauses, extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {contextOf} from '../filter/context.ts';

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

describe('facetCounts', () => {
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
