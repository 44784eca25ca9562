import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../../geo/index.ts';
import {countsOf} from '../../../../src/core/aggregate/counts.ts';
import {tally} from '../../../../src/core/compare/tally.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {overlaps} from '../../../../src/core/store/find-record.ts';
import {touches} from '../../../../src/core/store/time-range.ts';
import {summaryDetails} from '../../../../src/core/summary/summary-details.ts';
import {summaryFacts} from '../../../../src/core/summary/summary-facts.ts';
import {edtf, extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {flow} from '../records.ts';
import {shownOf} from './shown.ts';

const MEASURES = ['killed', 'injured', 'arrested'] as const;
const passes = fc.array(fc.constantFrom(PASS.out, PASS.in, PASS.in, PASS.possible), {minLength: 40, maxLength: 40});
const flows = fc
  .array(fc.tuple(edtf, fc.constantFrom(...STATUSES)), {maxLength: 6})
  .map((list) => list.map(([date, status], index) => flow(`flow-${index}`, {edtf: date, status})));

/** The figures of each record said of every measure, and sources of which b rests on a. */
function enriched(list: readonly Incident[]): readonly Incident[] {
  return list.map((each, index) => ({
    ...each,
    properties: {
      ...each.properties,
      figures: MEASURES.flatMap((measure) => each.properties.figures.map((one) => ({...one, measure}))),
      sources: [[], [{id: 'a'}], [{id: 'a'}, {id: 'b'}], [{id: 'a'}, {id: 'c'}]][index % 4]!
    }
  }));
}

const anything = fc
  .tuple(incidents, flows, passes, passes, extents)
  .map(([records, routes, bits, flowBits, extent]) =>
    shownOf(enriched(records), {flows: routes, bits, flowBits, extent})
  );

describe('summaryFacts', () => {
  it('counts what the counter and the comparison count', () => {
    check(
      fc.property(anything, (shown) => {
        const facts = summaryFacts(shown);
        const counts = countsOf(shown.store, shown.bits, shown.extent);
        const {flows: flowRange, people} = tally(shown);
        KINDS.forEach((kind, index) => {
          const {sure, possible} = counts.kinds[index]!;
          expect(facts.kinds[kind]).toEqual({sure, possible});
        });
        expect(facts.series).toBe(counts.kinds.reduce((sum, {series}) => sum + series, 0));
        expect(facts.kinds.flow).toEqual({sure: flowRange.low, possible: flowRange.high - flowRange.low});
        expect(facts.killed).toEqual(people.killed);
        expect([facts.killed.low, facts.killed.high]).toEqual([counts.killed.low, counts.killed.high]);
        expect(summaryDetails(shown).people).toEqual({injured: people.injured, arrested: people.arrested});
      })
    );
  });

  it('counts places, statuses and sources of all that is listed but series, record by record', () => {
    check(
      fc.property(anything, (shown) => {
        const {store, bits, flowBits, extent} = shown;
        const single = store.ids
          .map((_, row) => row)
          .filter((row) => bits[row] && touches(store, row, extent))
          .map((row) => store.record(row).properties)
          .filter(({series}) => !series);
        const routes = shown.flows.filter((each, row) => flowBits[row] && overlaps(each.extent, extent));
        const facts = summaryFacts(shown);
        for (const precision of PLACE_PRECISIONS)
          expect(facts.places[precision]).toBe(single.filter(({where}) => where.precision === precision).length);
        for (const status of STATUSES) {
          const having = [...single, ...routes].filter((each) => each.status === status);
          expect(facts.statuses[status]).toBe(having.length);
        }
        const cited = single.map(({sources}) => sources.map(({id}) => id).join(''));
        expect(summaryDetails(shown).singleSourced).toBe(cited.filter((ids) => ids === 'a' || ids === 'ab').length);
      })
    );
  });

  it('has nothing of an empty data set', () => {
    const {kinds, series, killed} = summaryFacts(shownOf([]));
    expect(Object.values(kinds).every(({sure, possible}) => sure + possible === 0)).toBe(true);
    expect([series, killed]).toEqual([0, {low: 0, high: 0, known: 0, unknown: 0}]);
  });
});
