import {parseArgs} from 'node:util';
import {CARE_OPTIONS, readCare} from '../read-care.ts';
import {WrongUse} from './wrong-use.ts';

const OPTIONS = {
  view: {type: 'string'},
  story: {type: 'string'},
  chapter: {type: 'string'},
  out: {type: 'string', multiple: true},
  size: {type: 'string'},
  scale: {type: 'string'},
  theme: {type: 'string'},
  transparent: {type: 'boolean', default: false},
  title: {type: 'string'},
  alt: {type: 'string'},
  rate: {type: 'string'},
  seconds: {type: 'string'},
  codec: {type: 'string'},
  paper: {type: 'string'},
  site: {type: 'string'},
  data: {type: 'string', default: 'data'},
  ...CARE_OPTIONS,
  json: {type: 'boolean', default: false}
} as const;

/** What was written after `render`, each option as text. */
export type RenderOptions = ReturnType<typeof readOptions>;

/**
 * Reads the options. Throws as `parseArgs` does when there is no such option.
 * @throws WrongUse when what is to be left out of the data cannot be read
 */
export function readOptions(args: string[]) {
  const {out = [], ...values} = parseArgs({args, options: OPTIONS}).values;
  const care = readCare(values);
  if (typeof care === 'string') throw new WrongUse(care);
  return {...values, out, care};
}

/** One of some names that an option may have; null when it is not given. @throws WrongUse for any other */
export function oneOf<T extends string>(option: string, value: string | undefined, names: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new WrongUse(`--${option} ${value} is not known; take ${orList(names)}.`);
}

/** A number that an option may have, within bounds, both inclusive; null when it is not given. @throws WrongUse for any other */
export function numberIn(
  option: string,
  value: string | undefined,
  [least, most]: readonly [number, number]
): number | null {
  if (value === undefined) return null;
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new WrongUse(`--${option} ${value} is not a number from ${least} to ${most}.`);
}

/** Names as people list them, such as "a, b or c". */
export function orList(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}` : (names[0] ?? '');
}
