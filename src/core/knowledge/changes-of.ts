import type {Figure, Flow, Incident} from '../../../geo/index.ts';
import {saidAt} from '../store/reported-range.ts';
import type {AttributionAdded, Change, FigureAdded, RecordAppeared, StatusChanged} from './change.ts';
import type {KnownFrom} from './known-from.ts';
import {knownFrom} from './known-from.ts';
import type {Release, Releases} from './release.ts';

/**
 * How a record came to be known, step by step: that it appeared, then its changes of status, figures with a number and
 * attributions, in order of the instant at which each was surely known. Nothing comes before the record itself.
 */
export function changesOf(record: Incident | Flow, releases: Releases): readonly Change[] {
  const known = knownFrom(record, releases);
  const appeared: RecordAppeared = {type: 'record', id: record.id, ...known};
  const changes = [
    appeared,
    ...statusChanges(record, known, releases),
    ...figuresAdded(record, known, releases),
    ...attributionsAdded(record, known, releases)
  ];
  return changes.sort(byInstant);
}

/** Order of two changes by instant; those of one instant keep their order. */
export function byInstant(a: Change, b: Change): number {
  return compare(a.instant, b.instant);
}

// What was already so when the record became known is its first status and no change.
function statusChanges({id, properties}: Incident | Flow, known: KnownFrom, releases: Releases): StatusChanged[] {
  const history = properties.statusHistory ?? [];
  return history.slice(1).flatMap(({status, from, source}, index) => {
    const release = releases.date(from);
    if (release.instant <= known.instant) return [];
    return [{type: 'status', id, ...release, before: history[index]!.status, after: status, source}];
  });
}

function figuresAdded({id, properties}: Incident | Flow, known: KnownFrom, releases: Releases): FigureAdded[] {
  const latest = new Map<string, Said>();
  return properties.figures
    .map((figure, index) => ({figure, index, release: notBefore(releases.date(figure.asOf), known)}))
    .sort((a, b) => compare(a.release.instant, b.release.instant))
    .flatMap(({figure, index, release}) => {
      const {measure, scope = null, source} = figure;
      const number = numberOf(figure);
      if (number === null) return [];
      const key = `${measure} ${scope ?? ''}`;
      const before = latest.get(key);
      const said = {figure, number, index};
      const after = before && isLater(before, said) ? before : said;
      latest.set(key, after);
      return [
        {type: 'figure', id, ...release, measure, scope, before: before?.number ?? null, after: after.number, source}
      ];
    });
}

interface Said {
  readonly figure: Figure;
  readonly number: number;
  readonly index: number;
}

// A number of a vague date may become known after one that was said later. Of one date the last in the record counts.
function isLater(a: Said, b: Said): boolean {
  return (compare(saidAt(a.figure), saidAt(b.figure)) || a.index - b.index) > 0;
}

function numberOf({low, best, high}: Figure): number | null {
  return best ?? low ?? high;
}

function attributionsAdded({id, properties}: Incident | Flow, known: KnownFrom, releases: Releases) {
  return properties.attribution.map(({actor, basis, by, source}): AttributionAdded => {
    return {type: 'attribution', id, ...notBefore(releases.source(source), known), actor, basis, by, source};
  });
}

function notBefore(release: Release, {instant}: KnownFrom): Release {
  return release.instant < instant ? {...release, instant} : release;
}

// Infinity - Infinity is NaN, so numbers are compared and not subtracted.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
