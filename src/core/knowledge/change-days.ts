import type {Change} from './change.ts';

/** What changed on one day: the changes of each record, records in the order of the changes. */
export interface ChangeDay {
  /** The end of the UTC day, ms since the epoch. */
  readonly instant: number;
  readonly records: readonly RecordChanges[];
}

/** The changes of one record on one day. */
export interface RecordChanges {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Changes in order of time, as `changesBetween` lists them, by day and record. */
export function changeDays(changes: readonly Change[]): readonly ChangeDay[] {
  const days = new Map<number, Map<string, Change[]>>();
  for (const change of changes) {
    const records = days.get(change.instant) ?? new Map<string, Change[]>();
    days.set(change.instant, records.set(change.id, [...(records.get(change.id) ?? []), change]));
  }
  return Array.from(days, ([instant, records]) => ({
    instant,
    records: Array.from(records, ([id, ofRecord]) => ({id, changes: ofRecord}))
  }));
}
