import type {CatalogEntry, Period} from '../dataset.ts';
import {hasError} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {arrange} from '../normalize/arrange.ts';
import {LAYOUTS} from '../normalize/layout.ts';
import {parseEdtf} from '../time/edtf.ts';
import {examine} from './examine.ts';
import {isObject} from '../parse/json-object.ts';
import type {JsonObject} from '../parse/json-object.ts';

interface Dated {
  readonly properties: {readonly when: {readonly edtf: string}};
}

/**
 * A catalog entry that can be used, whatever was given: as it is when it is right; else with the texts that it has, and
 * with the whole world, or the finite dates of the records, in place of what is missing or wrong in it.
 * undefined is no entry and no issue.
 */
export function salvageEntry(
  value: unknown,
  records: readonly Dated[]
): {entry: CatalogEntry; issues: readonly Issue[]} {
  const {records: examined} = examine('catalog', [value]);
  const issues = examined.flatMap((entry) =>
    entry.issues.map((found) => ({...found, pointer: found.pointer.slice('/0'.length)}))
  );
  if (!hasError(issues)) return {entry: arrange(value, LAYOUTS.catalog, 'drop') as CatalogEntry, issues};
  const given = isObject(value) ? value : {};
  const isWrong = (name: string) =>
    issues.some(({pointer, severity}) => severity === 'error' && pointer.startsWith(`/${name}`));
  const ok = (name: string) => Object.hasOwn(given, name) && !isWrong(name);
  return {entry: fallback(given, ok, records), issues: value === undefined ? [] : issues};
}

function fallback(given: JsonObject, ok: (name: string) => boolean, records: readonly Dated[]): CatalogEntry {
  const text = (name: string, otherwise: string) => (ok(name) ? (given[name] as string) : otherwise);
  const span = datesOf(records);
  return {
    id: text('id', 'untitled'),
    title: text('title', 'Untitled data set'),
    description: text('description', ''),
    license: text('license', ''),
    asOf: text('asOf', span.last),
    coverage: text('coverage', ''),
    view: ok('view')
      ? (arrange(given.view, LAYOUTS.catalog.view, 'drop') as CatalogEntry['view'])
      : {bounds: [-180, -60, 180, 80], window: `${span.first}/${span.last}`, playhead: span.last},
    ...(ok('periods') && {periods: arrange(given.periods, LAYOUTS.catalog.periods, 'drop') as readonly Period[]}),
    files: ok('files')
      ? (arrange(given.files, LAYOUTS.catalog.files, 'drop') as CatalogEntry['files'])
      : {incidents: 'incidents.geojson', flows: 'flows.geojson', sources: 'sources.json'}
  };
}

// The first and the last day that any record names, as EDTF; the epoch when there is none.
function datesOf(records: readonly Dated[]): {first: string; last: string} {
  let [first, last] = [Infinity, -Infinity];
  for (const {properties} of records) {
    const [start, end] = parseEdtf(properties.when.edtf)?.extent ?? [];
    for (const instant of [start, end && end - 1]) {
      if (instant === undefined || !Number.isFinite(instant)) continue;
      first = Math.min(first, instant);
      last = Math.max(last, instant);
    }
  }
  const day = (instant: number) => new Date(Number.isFinite(instant) ? instant : 0).toISOString().slice(0, 10);
  return {first: day(first), last: day(last)};
}
