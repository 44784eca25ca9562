import type {Issue} from '../issue.ts';

/** Ids that a reference may name. A set that is absent is not at hand, and references into it are not checked. */
export interface Known {
  readonly sourceIds?: ReadonlySet<string>;
  readonly recordIds?: ReadonlySet<string>;
}

/** The issues of one value, which stands at a JSON pointer. Rules never throw and never change the value. */
export type Rule = (value: unknown, pointer: string, known: Known) => Issue[];

/** A value as a message quotes it: JSON, cut after 60 characters. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
