import type {Dataset} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import {sourceDate} from '../store/source-date.ts';

/** When something was surely out. */
export interface Release {
  /** The date as EDTF; null when nobody gave one. */
  readonly date: string | null;
  /** First instant at which it was surely out: the end of its date. Ms since the epoch, UTC. */
  readonly instant: number;
}

/** When the dates and the sources of a data set were surely out. */
export interface Releases {
  /** Of a date in EDTF. */
  date(edtf: string): Release;
  /** Of a source of the bibliography, by its id. */
  source(id: string): Release;
  /** First instant of a date in EDTF, ms since the epoch, UTC; -Infinity when its start is open. */
  start(edtf: string): number;
}

/**
 * The releases of a data set. A date that is known to a month or a year is surely past at its end, and "about" a date after
 * its own length once more. What has no date, or no end, was there at the latest when the data set was last kept.
 */
export function releasesOf({entry, sources}: Pick<Dataset, 'entry' | 'sources'>): Releases {
  const undated: Release = {date: null, instant: surelyPast(entry.asOf)};
  const release = (date: string): Release => {
    const instant = surelyPast(date);
    return Number.isFinite(instant) ? {date, instant} : undated;
  };
  const date = remembered(release);
  const bySource = new Map(
    sources.map((source) => {
      const issued = sourceDate(source);
      return [source.id, issued === null ? undated : date(issued)];
    })
  );
  return {
    date,
    source: (id) => bySource.get(id) ?? undated,
    start: remembered((edtf) => parseEdtf(edtf)?.extent[0] ?? -Infinity)
  };
}

function surelyPast(edtf: string): number {
  const date = parseEdtf(edtf);
  if (!date) return Infinity;
  const [start, end] = date.extent;
  return date.approximate ? end + (end - start) : end;
}

// A few thousand dates stand in a hundred thousand records, and reading one takes longer than looking it up.
function remembered<T>(read: (edtf: string) => T): (edtf: string) => T {
  const known = new Map<string, T>();
  return (edtf) => {
    const found = known.get(edtf) ?? read(edtf);
    known.set(edtf, found);
    return found;
  };
}
