import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {noFan} from '../../../../src/core/scene/fan.ts';
import {hiddenInStacks} from '../../../../src/core/scene/stacked.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {sceneOf} from '../../layers/stores.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {incident} from '../records.ts';

const store = eventStore(
  ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'].map((edtf) => incident(edtf, {edtf}))
);
const JANUARY = [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1)] as const;
const TO_THE_THIRD = [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, 3)] as const;
const fan = {...noFan(4), stacks: [[3, 2, 1, 0]]};
const hidden = (extent: TimeExtent, given: Partial<Parameters<typeof hiddenInStacks>[0]> = {}) =>
  hiddenInStacks(sceneOf(store, extent, {fan, ...given}));

describe('hiddenInStacks', () => {
  it('leaves the newest in view', () => {
    expect(hidden(JANUARY)).toEqual([2, 1, 0]);
    expect(hidden(TO_THE_THIRD)).toEqual([0]);
  });

  it('leaves the newest that passes the filters', () => {
    expect(hidden(JANUARY, {bits: Uint8Array.of(1, 1, 1, 0)})).toEqual([1, 0]);
  });

  it('leaves the selected one too', () => {
    expect(hidden(JANUARY, {selected: '2024-01-02'})).toEqual([2, 0]);
  });

  it('leaves the newest of the last beat while playing, and nothing of a stack but its oldest before there is one', () => {
    const to = (day: number): TimeExtent => [Date.UTC(2024, 0, 1), Date.UTC(2024, 0, day)];
    const beat = 2 * DAY_MS;
    const shown = (day: number) => {
      const rows = hidden(to(day), {beat});
      return [3, 2, 1, 0].filter((row) => row < day - 1 && !rows.includes(row));
    };
    // Beats fall on even numbers of days since 1970: here on 2 and 4 January.
    expect([2, 3, 4, 5].map(shown)).toEqual([[0], [0], [2], [2]]);
    expect(hidden([Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 5)], {beat: 8 * DAY_MS})).toEqual([3]);
  });

  it('hides nothing without stacks', () => {
    expect(hidden(JANUARY, {fan: noFan(4)})).toEqual([]);
  });
});
