import type {Flow, Incident} from '../../../geo/index.ts';
import type {Release, Releases} from './release.ts';

/**
 * What tells when a record became known: `stated` its `knownSince`; `event` its own date, as what is confirmed and public by
 * nature is known when it happens; `mention` the first time that a source of the data set spoke of it.
 */
export type KnownBasis = 'stated' | 'event' | 'mention';

/** When a record was surely known. */
export interface KnownFrom extends Release {
  readonly basis: KnownBasis;
  /** Id of the source that shows it; null for its own date. */
  readonly source: string | null;
}

/** When a record was surely known, by what the data say. */
export function knownFrom(record: Incident | Flow, releases: Releases): KnownFrom {
  const {knownSince, when} = record.properties;
  if (knownSince) return {...releases.date(knownSince.edtf), basis: 'stated', source: knownSince.source};
  const mention = firstMention(record, releases);
  if (!isPublic(record)) return mention;
  const event = releases.date(when.edtf);
  return event.date !== null && event.instant <= mention.instant ? {...event, basis: 'event', source: null} : mention;
}

// The first status counts, so that a record seen at an earlier date is judged as the whole one is.
function isPublic({properties}: Incident | Flow): boolean {
  const status = properties.statusHistory?.[0]?.status ?? properties.status;
  return status === 'confirmed' && (properties.kind === 'attack' || properties.kind === 'milestone');
}

function firstMention(record: Incident | Flow, releases: Releases): KnownFrom {
  const {edtf} = record.properties.when;
  // A source from before the event is cited for something else.
  const start = releases.start(edtf);
  let first: KnownFrom | null = null;
  for (const [release, source] of mentionsOf(record, releases)) {
    if (release.instant <= start || (first && first.instant <= release.instant)) continue;
    first = {...release, basis: 'mention', source};
  }
  return first ?? {...releases.date(edtf), basis: 'event', source: null};
}

function* mentionsOf({properties}: Incident | Flow, releases: Releases): Iterable<[Release, source: string]> {
  for (const {id} of properties.sources) yield [releases.source(id), id];
  for (const {source} of properties.attribution) yield [releases.source(source), source];
  for (const {asOf, source} of properties.figures) yield [releases.date(asOf), source];
  for (const {from, source} of properties.statusHistory ?? []) yield [releases.date(from), source];
}
