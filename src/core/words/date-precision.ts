import {parseEdtf} from '../../../geo/index.ts';
import type {Words} from './words.ts';

/** How exactly a date is known, in words: "day known", "month known", "some day in this range", "lasted". */
export function datePrecision(edtf: string, words: Words): string {
  const {record} = words;
  const date = parseEdtf(edtf);
  if (!date) return words.dateUnknown;
  if (date.span) return record.lasted;
  if (date.approximate) return record.approximate;
  if (date.precision === 'day') return record.dayKnown;
  if (date.precision === 'month') return record.monthKnown;
  if (date.precision === 'season') return record.seasonKnown;
  return date.precision === 'year' ? record.yearKnown : record.rangeKnown;
}
