import type {Dataset, Flow, Incident, Source} from '../../../geo/index.ts';
import {knownFrom} from './known-from.ts';
import {recordOn} from './record-on.ts';
import {releasesOf} from './release.ts';
import {sourceIdsOf, withOrigins} from './sources-kept.ts';

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
  const needed = new Set([...shown.incidents, ...shown.flows].flatMap(sourceIdsOf));
  const isOut = ({id}: Source) => needed.has(id) || releases.source(id).instant <= instant;
  return {...dataset, ...shown, sources: withOrigins(dataset.sources, isOut)};
}
