import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {countsOf} from '../../../../src/core/aggregate/counts.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {whyPossible} from '../../../../src/core/filter/why-possible.ts';
import {flowRows} from '../../../../src/core/flow/flow-store.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {touches} from '../../../../src/core/store/time-range.ts';
import {extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {flow, incident} from '../records.ts';

const MARCH: TimeExtent = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)];

function reasons(
  {edtf, pass, waiting = false}: {edtf: string; pass: number; waiting?: boolean},
  extent: TimeExtent = MARCH
) {
  const store = eventStore([incident('a', {edtf})]);
  const flows = flowRows([flow('f', {edtf})]);
  const passed = {store, bits: Uint8Array.of(pass), flows, flowBits: Uint8Array.of(pass), extent, waiting};
  const [ofIncident, ofFlow] = [whyPossible(passed, 0), whyPossible(passed, 1)];
  expect(ofFlow).toEqual(ofIncident);
  return ofIncident;
}

describe('whyPossible', () => {
  it('has no reason for what surely is there', () => {
    expect(reasons({edtf: '2024-03-22', pass: PASS.in})).toEqual([]);
  });

  it('names a date that may lie outside', () => {
    expect(reasons({edtf: '[2024-01..2024-06]', pass: PASS.in})).toEqual(['date']);
  });

  it('does not name a vague date of which nothing lies outside', () => {
    expect(reasons({edtf: '[2024-01..2024-06]', pass: PASS.in}, [-Infinity, Infinity])).toEqual([]);
  });

  it('names a place that lies in the region in part only', () => {
    expect(reasons({edtf: '2024-03-22', pass: PASS.possible})).toEqual(['place']);
  });

  it('names the region where it is not here yet, and the date beside it', () => {
    expect(reasons({edtf: '2024-03-22', pass: PASS.possible, waiting: true})).toEqual(['waiting']);
    expect(reasons({edtf: '2024', pass: PASS.possible, waiting: true})).toEqual(['date', 'waiting']);
  });

  it('has a reason for as many rows as the counter calls possible', () => {
    const passes = fc.array(fc.constantFrom(PASS.out, PASS.in, PASS.possible), {minLength: 40, maxLength: 40});
    check(
      fc.property(incidents, passes, extents, (records, given, extent) => {
        const store = eventStore(records);
        const bits = Uint8Array.from(given.slice(0, store.length));
        const passed = {store, bits, flows: [], flowBits: new Uint8Array(), extent, waiting: false};
        const listed = store.ids.map((_, row) => row).filter((row) => bits[row] && touches(store, row, extent));
        const possible = listed.filter((row) => whyPossible(passed, row).length > 0);
        expect(possible.length).toBe(countsOf(store, bits, extent).records.possible);
      })
    );
  });
});
