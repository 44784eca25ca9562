import type {NamedRegion} from '../../../geo/index.ts';
import type {ViewRecords} from '../../core/handout/view-records.ts';
import {viewRecords} from '../../core/handout/view-records.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import {eventDays} from '../../core/store/event-days.ts';
import type {RecordSet} from '../../core/store/record-set.ts';

/** What a view of a film shows, whatever its time. */
export interface FilmRecords extends Pick<ViewRecords, 'records' | 'flows'> {
  readonly bits: Uint8Array;
  readonly flowBits: Uint8Array;
  /** Number of these records that begin on a UTC day, by its start, ms since the epoch. */
  readonly days: ReadonlyMap<number, number>;
}

/**
 * The records of views, worked out once for each filter and date of knowledge: the same objects come back, so that nothing is
 * sent to the graphics processor again.
 */
export function filmRecords(
  whole: RecordSet,
  named: ReadonlyMap<string, NamedRegion>
): (view: Snapshot) => FilmRecords {
  const kept = new Map<string, FilmRecords>();
  return (view) => {
    const key = JSON.stringify([view.known, view.clauses]);
    const found = kept.get(key) ?? recordsOf(view, whole, named);
    kept.set(key, found);
    return found;
  };
}

function recordsOf(view: Snapshot, whole: RecordSet, named: ReadonlyMap<string, NamedRegion>): FilmRecords {
  const {records, shown, flows} = viewRecords(view, whole, named);
  const {store, bits, flowBits} = shown;
  return {records, flows, bits, flowBits, days: eventDays(store, bits, flows)};
}
