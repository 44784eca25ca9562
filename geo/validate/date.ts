import {issue} from '../issue.ts';
import {parseEdtf} from '../time/edtf.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';
import {wrongType} from './shape.ts';

const EXAMPLES = '2024-03-22, 2024-03, 2024, 2023-12-24/2023-12-31, [2024-01..2024-06] or 2024-03~';

/** A date in the subset of EDTF that `parseEdtf` reads. */
export const date: Rule = (value, pointer) => {
  if (typeof value !== 'string') return [wrongType(value, pointer, `a date in quotes, such as ${EXAMPLES}`)];
  if (parseEdtf(value)) return [];
  return [issue('date-invalid', pointer, `${quote(value)} is not a date; ${hint(value)}.`)];
};

function hint(value: string): string {
  if (/^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(value)) return 'write it as year-month-day, such as 2024-03-22';
  if (/^\d{4}-\d{1,2}(-\d{1,2})?$/.test(value) && !/^\d{4}-\d\d(-\d\d)?$/.test(value))
    return 'write month and day with two digits';
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return 'there is no such month or day; correct it';
  if (/^[^/[\]]+\/[^/[\]]+$/.test(value) && value.split('/').every((end) => parseEdtf(end)))
    return 'it ends before it starts; swap the two';
  if (/T\d\d:\d\d(:\d\d)?$/.test(value)) return 'add Z (UTC) or the offset to the time, such as 2024-03-22T17:00:00Z';
  return `write EDTF, such as ${EXAMPLES}`;
}
