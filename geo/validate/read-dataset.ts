import type {Dataset} from '../dataset.ts';
import type {Issue} from '../issue.ts';
import {sortRecords} from '../normalize/sort-records.ts';
import {isObject} from '../parse/json-object.ts';
import type {Known} from './rule.ts';
import {idOf, salvage} from './salvage.ts';
import type {Quarantined} from './salvage.ts';
import {salvageEntry} from './salvage-entry.ts';

/** The files of a data set as parsed JSON in any form. A file that is undefined counts as empty. */
export interface RawDataset {
  readonly entry?: unknown;
  readonly incidents?: unknown;
  readonly flows?: unknown;
  readonly sources?: unknown;
}

/** A data set made of all good records, and everything that was wrong with the rest. */
export interface DatasetReading {
  readonly dataset: Dataset;
  /** `file` is the path that the catalog entry gives, or `catalog` for the entry itself. */
  readonly issues: readonly Issue[];
  readonly quarantined: readonly (Quarantined & {readonly file: string})[];
}

const NO_FEATURES = {type: 'FeatureCollection', features: []} as const;

/**
 * Reads a data set from outside: validates every record with all its references, quarantines the bad ones, keeps the
 * others as fresh objects in canonical order. Never throws. A kept record may still refer to a quarantined one.
 */
export function readDataset({
  entry,
  incidents = NO_FEATURES,
  flows = NO_FEATURES,
  sources = []
}: RawDataset): DatasetReading {
  const incidentIds = idsOf(incidents);
  const known: Known = {sourceIds: idsOf(sources), recordIds: new Set([...incidentIds, ...idsOf(flows)])};
  const kept = {
    incidents: salvage('incidents', incidents, known),
    flows: salvage('flows', flows, known, incidentIds),
    sources: salvage('sources', sources, known)
  };
  const described = salvageEntry(entry, [...kept.incidents.records, ...kept.flows.records]);
  const {files} = described.entry;
  const types = ['incidents', 'flows', 'sources'] as const;
  return {
    dataset: {
      entry: described.entry,
      incidents: sortRecords(kept.incidents.records),
      flows: sortRecords(kept.flows.records),
      sources: kept.sources.records
    },
    issues: [
      ...described.issues.map((found) => ({...found, file: 'catalog'})),
      ...types.flatMap((type) => kept[type].issues.map((found) => ({...found, file: files[type]})))
    ],
    quarantined: types.flatMap((type) => kept[type].quarantined.map((record) => ({...record, file: files[type]})))
  };
}

/** The ids that a file defines, in whatever form it is: of a FeatureCollection or of a list. */
export function idsOf(value: unknown): ReadonlySet<string> {
  const elements = isObject(value) ? value.features : value;
  const ids = Array.isArray(elements) ? elements.map(idOf) : [];
  return new Set(ids.filter((id) => id !== null));
}
