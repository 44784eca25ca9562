import fc from 'fast-check';
import {expect, it} from 'vitest';
import {listedCount} from '../../src/components/listed-count.svelte.ts';
import {certainty} from '../../src/core/store/certainty.ts';
import {flowCertainty} from '../../src/core/flow/flow-certainty.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {clauses} from '../unit/core/arbitraries.ts';
import {check} from '../unit/core/check.ts';
import {session} from './sessions.ts';

it('adds up to what is listed, and is sure of what a look at every listed record is sure of', () => {
  const one = session();
  const count = listedCount(one);
  const first = Date.UTC(2015, 0, 1);
  const days = fc.integer({min: 0, max: 3800});
  check(
    fc.property(clauses, days, fc.integer({min: 1, max: 900}), (given, from, length) => {
      one.filters.clauses = given;
      one.playback.setWindow([first + from * DAY_MS, first + (from + length) * DAY_MS]);
      one.playback.seek(Infinity);
      const {extent} = one.playback;
      const surely = one.listed.filter(({id}) => {
        const row = one.store.rowOf(id);
        if (row >= 0) return one.bits[row] === 1 && certainty(one.store, row, extent) === 'in';
        const flow = one.flows.findIndex((each) => each.id === id);
        return !one.flowMisses.possible?.[flow] && flowCertainty(one.flows[flow]!, extent) === 'in';
      });
      expect(count.value).toEqual({sure: surely.length, possible: one.listed.length - surely.length});
    })
  );
});
