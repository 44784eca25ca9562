import type {Issue} from '../issue.ts';
import {pointerKeys} from '../parse/json-pointer.ts';
import type {FileIssue} from './check-story-text.ts';

/** One line for an issue: `path:line severity record field: message [code]`. */
export function formatIssue({file = '', line, severity, record, pointer, message, code}: FileIssue): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const about = [record, fieldName(pointer)].filter(Boolean).join(' ');
  return `${place} ${severity} ${about ? `${about}: ` : ''}${message} [${code}]`;
}

/** How many files, errors and warnings there are, as a sentence. */
export function formatSummary(files: number, issues: readonly Pick<Issue, 'severity'>[]): string {
  const errors = issues.filter(({severity}) => severity === 'error').length;
  const warnings = issues.filter(({severity}) => severity === 'warning').length;
  return `Checked ${counted(files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

// /features/3/properties/figures/0/low reads figures[0].low: the record, or the chapter, is named by its id. A file of one record has no number.
function fieldName(pointer: string): string {
  const all = pointerKeys(pointer.replace(/^\/(features|chapters)/, ''));
  const keys = /^\d+$/.test(all[0] ?? '') ? all.slice(1) : all;
  const own = keys[0] === 'properties' ? keys.slice(1) : keys;
  return own.reduce((name, key) => (/^\d+$/.test(key) ? `${name}[${key}]` : name ? `${name}.${key}` : key), '');
}

/** A number of things in words, such as `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
