import type {Source} from '../../../geo/index.ts';

/** Publisher of a source, or its title; its id when the bibliography does not have it. */
export function sourceName(source: Source | undefined, id: string): string {
  return source?.publisher ?? source?.['container-title'] ?? source?.title ?? id;
}

/** Date of a source as EDTF, or null when it has none. */
export function sourceDate(source: Source | undefined): string | null {
  const parts = source?.issued?.['date-parts'];
  if (!parts?.[0]) return null;
  const dates = parts.map((date) => date.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-'));
  return dates.length > 1 ? `[${dates[0]}..${dates[1]}]` : dates[0]!;
}
