import type {Dataset, Flow, Incident, Source} from '../../../geo/index.ts';
import {knownFrom} from './known-from.ts';
import {recordOn} from './record-on.ts';
import {releasesOf} from './release.ts';

/**
 * The data set as it was known at an instant: the end of a UTC day, ms since the epoch, so that what was out before it is
 * known. Records, figures, attributions, statuses and sources that came later are left out; see {@link recordOn}. A record or
 * source to which nothing came later is the same object. The result is a valid data set; Infinity gives everything.
 * Throws a TypeError for NaN.
 */
export function knownOn(dataset: Dataset, instant: number): Dataset {
  if (Number.isNaN(instant)) throw new TypeError(`invalid instant: ${instant}`);
  const releases = releasesOf(dataset);
  const isKnown = (record: Incident | Flow) => knownFrom(record, releases).instant <= instant;
  const hidden = new Set(
    [...dataset.incidents, ...dataset.flows].filter((record) => !isKnown(record)).map(({id}) => id)
  );
  const date = {instant, releases, hidden};
  const shownOf = <T extends Incident | Flow>(records: readonly T[]) =>
    records.filter(({id}) => !hidden.has(id)).map((record) => recordOn(record, date));
  const shown = {incidents: shownOf(dataset.incidents), flows: shownOf(dataset.flows)};
  const needed = sourceIds([...shown.incidents, ...shown.flows]);
  const isOut = ({id}: Source) => needed.has(id) || releases.source(id).instant <= instant;
  return {...dataset, ...shown, sources: withOrigins(dataset.sources, isOut)};
}

function sourceIds(records: readonly (Incident | Flow)[]): ReadonlySet<string> {
  const ids = records.flatMap(({properties: {sources, attribution, figures, statusHistory = [], knownSince}}) => [
    ...sources.map(({id}) => id),
    ...[...attribution, ...figures, ...statusHistory].map(({source}) => source),
    ...(knownSince ? [knownSince.source] : [])
  ]);
  return new Set(ids);
}

// What a source rests on stays with it, whatever its date.
function withOrigins(sources: readonly Source[], isOut: (source: Source) => boolean): readonly Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const kept = new Set(sources.filter(isOut).map(({id}) => id));
  // A set grows while it is walked, so that origins of origins are reached and cycles end.
  for (const id of kept) for (const origin of byId.get(id)?.derivedFrom ?? []) kept.add(origin);
  return sources.filter(({id}) => kept.has(id));
}
