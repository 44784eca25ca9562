import type {FlowRow} from '../flow/flow-store.ts';
import {floorDay} from '../time/day.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';

/** UTC days on which a row of the mask or a flow begins, ascending without repeats, ms since the epoch; series and open starts are left out. */
export function eventDays(store: EventStore, bits: Uint8Array, flows: readonly FlowRow[]): readonly number[] {
  const days = new Set<number>();
  for (let row = 0; row < store.length; row++) {
    if (bits[row] && !(store.flags[row]! & FLAG.series) && Number.isFinite(store.start[row]))
      days.add(floorDay(store.start[row]!));
  }
  for (const {extent} of flows) if (Number.isFinite(extent[0])) days.add(floorDay(extent[0]));
  return [...days].sort((a, b) => a - b);
}
