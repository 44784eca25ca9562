import {DAY_MS, floorDay} from '../time/day.ts';
import type {EventStore} from './event-store.ts';
import {FLAG} from './event-store.ts';

// A store never changes, so that its column is made once.
const columns = new WeakMap<EventStore, Uint8Array>();

/** 1 for rows that surely lie within one UTC day: in every extent of whole days such a row is in or out, and never possible. */
export function knownToTheDay(store: EventStore): Uint8Array {
  const column = columns.get(store) ?? makeColumn(store);
  columns.set(store, column);
  return column;
}

function makeColumn({length, start, end, flags}: EventStore): Uint8Array {
  const column = new Uint8Array(length);
  const vague = FLAG.span | FLAG.approximate;
  for (let row = 0; row < length; row++)
    column[row] = floorDay(start[row]!) + DAY_MS >= end[row]! && (flags[row]! & vague) === 0 ? 1 : 0;
  return column;
}
