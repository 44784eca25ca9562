import type {Source} from '../../../geo/index.ts';

/** The date of a source as EDTF; of two dates one that lies in between; null when it has none. */
export function sourceDate({issued}: Source): string | null {
  if (!issued) return null;
  const mark = issued.circa ? '~' : '';
  const dates = issued['date-parts'].map(
    (parts) => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') + mark
  );
  return dates.length > 1 ? `[${dates.join('..')}]` : (dates[0] ?? null);
}
