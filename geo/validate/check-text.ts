import {hasError, issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {canonical} from '../normalize/canonical.ts';
import {printJson} from '../normalize/print-json.ts';
import {fileType} from '../parse/file-type.ts';
import {jsonError} from '../parse/json-error.ts';
import {jsonLines} from '../parse/json-lines.ts';
import {pointerKeys} from '../parse/json-pointer.ts';
import {countryIssues} from '../places/country-issues.ts';
import type {RegionIndex} from '../places/region-index.ts';
import {report} from './report.ts';
import type {ReportOptions} from './report.ts';

/** What the reader of a text knows besides the text. */
export interface CheckOptions extends ReportOptions {
  /** Provinces with their countries; without them no country is compared. */
  readonly regions?: RegionIndex;
}

/**
 * Every issue of the text of a file of a data set, each with its line, in the order of the lines: what `report` finds, and
 * what only the text shows (broken JSON, a key given twice, another form than the canonical one), and countries on the map.
 */
export function checkText(text: string, {regions, ...options}: CheckOptions = {}): Issue[] {
  const broken = jsonError(text);
  if (broken) {
    const line = text.slice(0, broken.offset).split('\n').length;
    return [{...issue('json-invalid', '', `The file is not JSON: ${broken.message}.`), line}];
  }
  const value: unknown = JSON.parse(text);
  const lines = jsonLines(text);
  const found = [
    ...report(value, options),
    ...lines.duplicates.map(duplicateKey),
    ...(regions ? countryIssues(value, regions) : [])
  ];
  const issues = [...found, ...(hasError(found) ? [] : formIssues(text, value, options))];
  return issues.map((one) => ({...one, line: lines.line(one.pointer)})).sort((a, b) => a.line - b.line);
}

/** The issue of a key that stands twice in one object. */
export function duplicateKey(pointer: string): Issue {
  const message = `"${pointerKeys(pointer).at(-1)}" stands twice in the same object; keep one.`;
  return issue('key-duplicate', pointer, message);
}

function formIssues(text: string, value: unknown, {type = fileType(value) ?? undefined}: ReportOptions): Issue[] {
  if (!type || printJson(canonical(type, value)) === text) return [];
  const message = 'The file is not in canonical form (order, indent, decimals); "dateline check --fix" rewrites it.';
  return [issue('not-canonical', '', message)];
}
