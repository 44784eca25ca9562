import type {TimeExtent} from '../../../geo/index.ts';
import type {CalendarUnit} from '../time/calendar.ts';
import {formatEdtf, formatExtent, formatInstant} from '../words/format-date.ts';
import type {Words} from '../words/words.ts';

/** The name of a whole calendar period (half-open, ms since the epoch, UTC): "2024", "Jan – Mar 2024", "Mar 2024", "4 – 10 Mar 2024", "22 Mar 2024". */
export function periodName(extent: TimeExtent, unit: CalendarUnit, words: Words): string {
  const [start, end] = extent;
  switch (unit) {
    case 'day':
      return formatInstant(start, words.language);
    case 'week':
      return formatExtent(extent, words.language);
    case 'quarter':
      return formatEdtf(
        [start, end - 1].map((instant) => new Date(instant).toISOString().slice(0, 7)).join('/'),
        words
      );
    default:
      return formatInstant(start, words.language, unit);
  }
}
