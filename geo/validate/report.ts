import type {Issue} from '../issue.ts';
import {issue} from '../issue.ts';
import {examine} from './examine.ts';
import {fileType} from '../parse/file-type.ts';
import type {FileType} from '../parse/file-type.ts';
import type {Known} from './rule.ts';

/** What the reader of a file knows besides the file. */
export interface ReportOptions extends Known {
  /** What the file holds; told from its form when absent. */
  readonly type?: FileType;
  /** Ids of records in other files, which this one may not use again. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * Every issue of a file as parsed JSON: a FeatureCollection of incidents or flows, a bibliography, a catalog or a named region.
 * References are checked against the ids that are given, and not at all when none are.
 */
export function report(
  value: unknown,
  {type = fileType(value) ?? undefined, taken, ...known}: ReportOptions = {}
): Issue[] {
  if (!type) {
    const message =
      'This is no FeatureCollection, no list of sources or data sets and no named region; see data/README.md for the forms.';
    return [issue('collection-invalid', '', message)];
  }
  const {records, issues} = examine(type, value, known, taken);
  return [...issues, ...records.flatMap((record) => record.issues)];
}
