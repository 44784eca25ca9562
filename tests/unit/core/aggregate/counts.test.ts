import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {KINDS} from '../../../../geo/index.ts';
import type {Counts} from '../../../../src/core/aggregate/counts.ts';
import {countsOf} from '../../../../src/core/aggregate/counts.ts';
import {incidentTable} from '../../../../src/core/filter/filter-table.ts';
import {mask} from '../../../../src/core/filter/mask.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import type {EventStore} from '../../../../src/core/store/event-store.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {placement} from '../../../../src/core/store/placement.ts';
import {reportedRange} from '../../../../src/core/store/reported-range.ts';
import {visibleRows} from '../../../../src/core/scene/marks.ts';
import {timeRange} from '../../../../src/core/store/time-range.ts';
import {ceilDay, floorDay} from '../../../../src/core/time/day.ts';
import {clauses, extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {contextOf} from '../filter/context.ts';
import {figure, incident} from '../records.ts';

const EVER: TimeExtent = [-Infinity, Infinity];
const MARCH: TimeExtent = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)];

function recount(store: EventStore, bits: Uint8Array, extent: TimeExtent): Counts {
  const kinds = KINDS.map(() => ({sure: 0, possible: 0, series: 0}));
  const records = {sure: 0, possible: 0};
  const killed = {low: 0, high: 0, latest: 0, records: 0, possible: 0, unknown: 0};
  const placements = {point: 0, area: 0, tray: 0};
  store.ids.forEach((_, row) => {
    const how = certainty(store, row, extent);
    if (!bits[row] || how === 'out') return;
    const {properties} = store.record(row);
    placements[placement(store.record(row))]++;
    const kind = kinds[KINDS.indexOf(properties.kind)]!;
    const sure = how === 'in' && bits[row] === PASS.in;
    records[sure ? 'sure' : 'possible']++;
    if (properties.series) return void kind.series++;
    kind[sure ? 'sure' : 'possible']++;
    if (properties.kind !== 'attack') return;
    const range = reportedRange(properties.figures, 'killed');
    if (!range) return void killed.unknown++;
    killed.high += range.high;
    if (!sure) return void killed.possible++;
    killed.low += range.low;
    killed.latest += range.latest;
    killed.records++;
  });
  return {kinds, records, killed, placements};
}

function count(records: Parameters<typeof eventStore>[0], extent: TimeExtent): Counts {
  const store = eventStore(records);
  return countsOf(store, new Uint8Array(store.length).fill(1), extent);
}

describe('countsOf', () => {
  it('counts what a scan counts, for any records, filter and extent of whole days', () => {
    check(
      fc.property(incidents, clauses, fc.array(extents, {minLength: 1, maxLength: 5}), (records, given, list) => {
        const store = eventStore(records);
        const bits = mask(incidentTable(store, new Map()), given, contextOf(store.ids));
        const whole: TimeExtent = [floorDay(store.domain[0]), ceilDay(store.domain[1])];
        for (const extent of [...list, EVER, whole]) {
          expect(countsOf(store, bits, extent)).toEqual(recount(store, bits, extent));
        }
      }),
      500
    );
  });

  it('is sure of no more and no fewer than what passes and surely lies there; the sum is as many as are listed', () => {
    check(
      fc.property(incidents, clauses, extents, (given, filter, extent) => {
        const store = eventStore(given);
        const bits = mask(incidentTable(store, new Map()), filter, contextOf(store.ids));
        const {records} = countsOf(store, bits, extent);
        const listed = [...visibleRows({store, bits, extent, ranges: timeRange(store, extent)})];
        const surely = listed.filter((row) => bits[row] === PASS.in && certainty(store, row, extent) === 'in');
        expect(records).toEqual({sure: surely.length, possible: listed.length - surely.length});
      }),
      300
    );
  });

  it('shows points, areas and tray that add up to all records on the map', () => {
    check(
      fc.property(incidents, extents, (records, extent) => {
        const {kinds, placements} = count(records, extent);
        const all = kinds.reduce((sum, {sure, possible, series}) => sum + sure + possible + series, 0);
        expect(placements.point + placements.area + placements.tray).toBe(all);
      })
    );
  });

  it('raises only the upper end of the killed by what may lie outside', () => {
    const {killed, kinds} = count(
      [
        incident('sure', {figures: [figure({low: 2, high: 5})]}),
        incident('perhaps', {edtf: '[2024-03..2024-05]', figures: [figure({best: 9})]})
      ],
      MARCH
    );
    expect(kinds[0]).toEqual({sure: 1, possible: 1, series: 0});
    expect(killed).toEqual({low: 2, high: 14, latest: 2, records: 1, possible: 1, unknown: 0});
  });

  it('counts attacks without a figure apart, and 0 as a figure', () => {
    const {killed} = count([incident('unknown'), incident('none', {figures: [figure({best: 0})]})], MARCH);
    expect(killed).toEqual({low: 0, high: 0, latest: 0, records: 1, possible: 0, unknown: 1});
  });

  it('leaves the killed of plots, arrests and series out', () => {
    const figures = [figure({best: 7})];
    const {killed} = count(
      [
        incident('plot', {kind: 'plot', figures}),
        incident('series', {series: true, edtf: '2024-03', figures}),
        incident('arrest', {kind: 'arrest', figures})
      ],
      MARCH
    );
    expect(killed).toEqual({low: 0, high: 0, latest: 0, records: 0, possible: 0, unknown: 0});
  });

  it('counts records that lie centuries apart', () => {
    const records = [incident('typo', {edtf: '0224-03-22'}), incident('right')];
    expect(count(records, MARCH).kinds[0]!.sure).toBe(1);
    expect(count(records, [Date.UTC(224, 2, 22), Date.UTC(224, 2, 23)]).kinds[0]!.sure).toBe(1);
    expect(count(records, EVER).kinds[0]!.sure).toBe(2);
  });

  it('is empty for no records', () => {
    expect(count([], MARCH).placements).toEqual({point: 0, area: 0, tray: 0});
  });
});
