import type {Citation, Flow, Incident, RecordProperties, When} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import type {Change} from './change.ts';
import {changesOf} from './changes-of.ts';
import type {Release, Releases} from './release.ts';

/** A date of knowledge: ms since the epoch, UTC, and the ids of the records that were not known then. */
export interface KnowledgeDate {
  readonly instant: number;
  readonly releases: Releases;
  readonly hidden: ReadonlySet<string>;
}

/**
 * A record as it was known at an instant (ms since the epoch, UTC), for a record that was known then; the same object when
 * nothing about it came later. Figures, attributions, sources and statuses that came later are left out, relations to
 * hidden records too, and the end of what went on until later is open. The words were written afterwards: the note
 * on the status is left out while any change is still to come, and the summary gives way to the title while the status or
 * the latest number for a total is still to change.
 */
export function recordOn<T extends Incident | Flow>(record: T, date: KnowledgeDate): T {
  if (isWhole(record, date)) return record;
  const {instant, releases, hidden} = date;
  const isOut = (release: Release) => release.instant <= instant;
  const {properties} = record;
  const {statusHistory, statusNote, ...others} = properties;
  // The first status is that of the record when it became known.
  const history = statusHistory?.filter(({from}, index) => index === 0 || isOut(releases.date(from)));
  const later = changesOf(record, releases).filter((change) => !isOut(change));
  const earlier: RecordProperties = {
    ...others,
    when: whenOn(properties.when, instant),
    status: history?.at(-1)?.status ?? properties.status,
    attribution: properties.attribution.filter(({source}) => isOut(releases.source(source))),
    figures: properties.figures.filter(({asOf}) => isOut(releases.date(asOf))),
    related: properties.related.filter(({id}) => !hidden.has(id)),
    ...(history && {statusHistory: history}),
    ...(later.length === 0 && statusNote !== undefined && {statusNote}),
    ...(later.some(isTold) && {summary: properties.title})
  };
  return {...record, properties: {...earlier, sources: citationsOn(earlier, isOut, releases)}} as T;
}

/** Whether a record lost its summary because it tells what came later. */
export function isSummaryWithheld({properties}: Incident | Flow): boolean {
  return properties.summary === properties.title;
}

function isWhole({properties}: Incident | Flow, {instant, releases, hidden}: KnowledgeDate): boolean {
  const {when, statusHistory = [], attribution, figures, sources, related} = properties;
  const isOut = (release: Release) => release.instant <= instant;
  return (
    sources.every(({id}) => isOut(releases.source(id))) &&
    attribution.every(({source}) => isOut(releases.source(source))) &&
    figures.every(({asOf}) => isOut(releases.date(asOf))) &&
    statusHistory.every(({from}) => isOut(releases.date(from))) &&
    !related.some(({id}) => hidden.has(id)) &&
    whenOn(when, instant) === when
  );
}

function isTold(change: Change): boolean {
  return change.type === 'status' || (change.type === 'figure' && !change.scope && change.before !== change.after);
}

// A record never stands without a source: those that its figures and statuses rest on stay, else the earliest.
function citationsOn(
  {knownSince, statusHistory = [], figures, sources}: RecordProperties,
  isOut: (release: Release) => boolean,
  releases: Releases
): readonly Citation[] {
  const used = new Set([...figures, ...statusHistory].map(({source}) => source).concat(knownSince?.source ?? []));
  const kept = sources.filter(({id}) => used.has(id) || isOut(releases.source(id)));
  if (kept.length > 0 || sources.length === 0) return kept;
  return [sources.reduce((a, b) => (releases.source(b.id).instant < releases.source(a.id).instant ? b : a))];
}

// What surely ended later was going on, its end unknown.
function whenOn(when: When, instant: number): When {
  if (!when.edtf.includes('/')) return when;
  const [from = '', to = ''] = when.edtf.split('/');
  const end = parseEdtf(to);
  if (!end || !parseEdtf(from) || end.extent[0] < instant) return when;
  return {...when, edtf: `${from}/..`};
}
