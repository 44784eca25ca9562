import type {Dataset, Flow, Incident} from '../../../geo/index.ts';
import type {KnownFrom} from './known-from.ts';
import {knownFrom} from './known-from.ts';
import {releasesOf} from './release.ts';

/**
 * Why a record is not shown at a date of knowledge: `later`, it surely happened afterwards; `unannounced`, it had happened or
 * may have, and the data say when it became public; `undocumented`, it had happened or may have, and no source here spoke
 * of it yet; `undated`, no source of it has a date.
 */
export const HIDDEN_REASONS = ['later', 'unannounced', 'undocumented', 'undated'] as const;
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** A record that is not shown at a date of knowledge. */
export interface HiddenRecord {
  readonly record: Incident | Flow;
  readonly reason: HiddenReason;
  readonly knownFrom: KnownFrom;
}

/** What is not shown at a date of knowledge. */
export interface KnowledgeGap {
  /** Incidents, then flows, in the order of the data set. */
  readonly hidden: readonly HiddenRecord[];
  /** Ids of sources without a date: they count from the day on which the data set was last kept, which is still to come. */
  readonly undatedSources: readonly string[];
}

/** What `knownOn` leaves out at an instant (ms since the epoch, UTC), and why. */
export function knowledgeGap(dataset: Dataset, instant: number): KnowledgeGap {
  const releases = releasesOf(dataset);
  const hidden = [...dataset.incidents, ...dataset.flows].flatMap((record): HiddenRecord[] => {
    const known = knownFrom(record, releases);
    return known.instant <= instant
      ? []
      : [{record, reason: reasonOf(known, releases.start(record.properties.when.edtf), instant), knownFrom: known}];
  });
  const undated = dataset.sources.filter(({id}) => {
    const release = releases.source(id);
    return release.date === null && release.instant > instant;
  });
  return {hidden, undatedSources: undated.map(({id}) => id)};
}

function reasonOf({basis, date}: KnownFrom, start: number, instant: number): HiddenReason {
  if (start >= instant) return 'later';
  if (basis === 'stated') return 'unannounced';
  return date === null ? 'undated' : 'undocumented';
}
