import {parseEdtf} from '../time/edtf.ts';

interface Dated {
  readonly id: string;
  readonly properties: {readonly when: {readonly edtf: string}};
}

/** Records by the start of their extent, then by id; an open start comes first, a date that does not parse last. */
export function sortRecords<T extends Dated>(records: readonly T[]): T[] {
  const keyed = records.map((record) => ({
    record,
    start: parseEdtf(record.properties.when.edtf)?.extent[0] ?? Infinity
  }));
  return keyed.sort((a, b) => compare(a.start, b.start) || compare(a.record.id, b.record.id)).map(({record}) => record);
}

/** Order of two numbers or two texts by code unit: the same on every machine and in every language. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
