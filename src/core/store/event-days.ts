import type {FlowRow} from '../flow/flow-store.ts';
import {floorDay} from '../time/day.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';

/**
 * The UTC days on which a row of the mask or a flow begins, ascending, by their start in ms since the epoch, each with the
 * number of those that do; series and open starts are left out.
 */
export function eventDays(store: EventStore, bits: Uint8Array, flows: readonly FlowRow[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  const count = (start: number) => {
    if (Number.isFinite(start)) days.set(floorDay(start), (days.get(floorDay(start)) ?? 0) + 1);
  };
  for (let row = 0; row < store.length; row++) {
    if (bits[row] && !(store.flags[row]! & FLAG.series)) count(store.start[row]!);
  }
  for (const {extent} of flows) count(extent[0]);
  return new Map([...days].sort(([a], [b]) => a - b));
}
