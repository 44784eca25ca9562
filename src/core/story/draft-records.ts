import type {Flow, Incident, Position, TimeExtent} from '../../../geo/index.ts';
import type {Shown} from '../compare/tally.ts';
import {eachListed, eachListedFlow} from '../summary/each-listed.ts';
import {FLAG} from '../store/event-store.ts';
import {PLACEMENTS} from '../store/placement.ts';
import {DAY_MS, floorDay} from '../time/day.ts';
import type {DraftPlace} from './draft-bounds.ts';

/** A record that lasts, or may lie anywhere, in more than this stands behind others and makes no chapter, in ms. */
const LONG_MS = 32 * DAY_MS;

/** A listed record as a draft sees it. */
export interface DraftRecord {
  readonly record: Incident | Flow;
  /** The UTC day on which it begins, or the first one that is shown of it; ms since the epoch. */
  readonly day: number;
  /** The end of the last day that the chapter must show of it. */
  readonly past: number;
  /** Where it stands on the map: an incident at one place, a flow at two, what cannot be placed nowhere. */
  readonly places: readonly DraftPlace[];
  /** Whether it is the ground that others stand on: a series, one that lasts for long, one that began before. */
  readonly lasting: boolean;
  /** The end of all that is shown of it, ms since the epoch; for what lasts, `past` is that of its first day. */
  readonly end: number;
  /** What an attack weighs beside others: the latest figure of those killed; 0 where there is none. */
  readonly killed: number;
}

/** All that is listed in the extent of what is shown, in order of time, then of ids. */
export function draftRecords(shown: Shown): readonly DraftRecord[] {
  const {store, flows, extent} = shown;
  const records: DraftRecord[] = [];
  eachListed(shown, (row) => {
    const position: Position = [store.lon[row]!, store.lat[row]!];
    const tray = PLACEMENTS[store.placement[row]!] === 'tray';
    records.push({
      record: store.record(row),
      ...daysOf([store.start[row]!, store.end[row]!], extent, (store.flags[row]! & FLAG.series) !== 0),
      places: tray ? [] : [{position, radiusKm: store.radiusKm[row]! || 0}],
      killed: store.kind[row] === 0 ? store.killed[row]! || 0 : 0
    });
  });
  eachListedFlow(shown, (row) => {
    const {flow, extent: own, ends} = flows[row]!;
    records.push({
      record: flow,
      ...daysOf(own, extent, false),
      places: (ends ?? []).map((position) => ({position, radiusKm: 0})),
      killed: 0
    });
  });
  return records.sort((a, b) => a.day - b.day || (a.record.id < b.record.id ? -1 : 1));
}

function daysOf(
  [start, end]: TimeExtent,
  [from, to]: TimeExtent,
  series: boolean
): Pick<DraftRecord, 'day' | 'past' | 'end' | 'lasting'> {
  const day = floorDay(Math.max(start, from));
  const lasting = series || end - start > LONG_MS || start < from;
  const shown = Math.min(end, to);
  const past = lasting ? day + DAY_MS : Math.max(day + DAY_MS, floorDay(shown - 1) + DAY_MS);
  return {day, past, lasting, end: shown};
}
