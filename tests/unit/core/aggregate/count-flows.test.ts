import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {countFlows} from '../../../../src/core/aggregate/count-flows.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {edtf, extents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {flow, incident} from '../records.ts';

const YEAR: TimeExtent = [Date.UTC(2023, 0, 1), Date.UTC(2024, 0, 1)];
const count = (dates: readonly string[], extent = YEAR) =>
  countFlows(
    flowRows(dates.map((date, i) => flow(`f${i}`, {edtf: date}))),
    new Uint8Array(dates.length).fill(1),
    extent
  );

describe('countFlows', () => {
  it('counts what surely runs and what may', () => {
    expect(count(['2023-04', '2022/2024', '2023~/2024', '2024', '2017/..'])).toEqual({sure: 2, possible: 2});
  });

  it('leaves out what the mask does, and is not sure of what only may pass', () => {
    const flows = flowRows(['a', 'b', 'c'].map((id) => flow(id, {edtf: '2023-04'})));
    expect(countFlows(flows, Uint8Array.of(0, 1, 2), YEAR)).toEqual({sure: 1, possible: 1});
  });

  it('is as sure of a flow as of an incident of the same date', () => {
    check(
      fc.property(fc.array(edtf, {maxLength: 12}), extents, (dates, extent) => {
        const hows = dates.map((date) => certainty(eventStore([incident('a', {edtf: date})]), 0, extent));
        expect(count(dates, extent)).toEqual({
          sure: hows.filter((how) => how === 'in').length,
          possible: hows.filter((how) => how === 'possible').length
        });
      }),
      300
    );
  });
});
