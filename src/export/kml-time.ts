import {parseEdtf} from '../../geo/index.ts';
import {isoDay} from './date-cells.ts';
import {element} from './xml.ts';
import type {Xml} from './xml.ts';

/**
 * An EDTF date for the time slider of a KML program: a TimeStamp for one day that is certain, else a TimeSpan over the outer
 * extent, half-open, whose bounds are instants in UTC, since a bare last day would end as it begins. An open end is left
 * out, which KML reads as unbounded. null when the date does not parse. https://docs.ogc.org/is/12-007r2/12-007r2.html
 */
export function kmlTime(edtf: string): Xml | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  const [start, end] = date.extent;
  if (date.precision === 'day' && date.core) return element('TimeStamp', {}, element('when', {}, isoDay(start)!));
  return element('TimeSpan', {}, bound('begin', start), bound('end', end));
}

// The end of the year 9999 is in the year 10000, which ISO 8601 as JavaScript writes it has a sign and XML Schema has not.
function bound(name: 'begin' | 'end', instant: number): Xml | null {
  if (!Number.isFinite(instant)) return null;
  return element(name, {}, new Date(instant).toISOString().replace('.000Z', 'Z').replace(/^\+0*/, ''));
}
