import type {Flow} from '../flow.ts';
import type {Incident} from '../incident.ts';
import {hasError} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {arrange} from '../normalize/arrange.ts';
import {LAYOUTS} from '../normalize/layout.ts';
import type {Source} from '../source.ts';
import {examine} from './examine.ts';
import type {Known} from './rule.ts';
import {isObject} from '../parse/json-object.ts';

/** A record that was left out, with the issues that forced it. */
export interface Quarantined {
  /** Its id, when it has one. */
  readonly id: string | null;
  /** RFC 6901 JSON pointer into the file. */
  readonly pointer: string;
  readonly issues: readonly Issue[];
}

/** What a file gave: every good record, and everything that was wrong. */
export interface Salvaged<T> {
  /** Fresh objects in the order of the file, with our properties only. */
  readonly records: readonly T[];
  /** All issues of the file, those of quarantined records included. */
  readonly issues: readonly Issue[];
  readonly quarantined: readonly Quarantined[];
}

interface RecordOf {
  readonly incidents: Incident;
  readonly flows: Flow;
  readonly sources: Source;
}

/**
 * Takes the good records out of a file as parsed JSON: a record with an error is quarantined, all others survive.
 * Nothing of the input is shared with the result but strings and numbers. Ids in `taken` count as used.
 */
export function salvage<T extends keyof RecordOf>(
  type: T,
  value: unknown,
  known: Known = {},
  taken: ReadonlySet<string> = new Set()
): Salvaged<RecordOf[T]> {
  const {records, issues} = examine(type, value, known, taken);
  const good = records.filter((record) => !hasError(record.issues));
  const bad = records.filter((record) => hasError(record.issues));
  return {
    records: good.map((record) => arrange(record.value, LAYOUTS[type], 'drop') as RecordOf[T]),
    issues: [...issues, ...records.flatMap((record) => record.issues)],
    quarantined: bad.map((record) => ({id: idOf(record.value), pointer: record.pointer, issues: record.issues}))
  };
}

/** The id of a record of any form; null when it has none. */
export function idOf(value: unknown): string | null {
  return isObject(value) && typeof value.id === 'string' ? value.id : null;
}
