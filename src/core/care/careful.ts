import type {CareTaken, CatalogEntry, Dataset, Flow, Incident} from '../../../geo/index.ts';
import {writeInstant} from '../snapshot/instant-text.ts';
import {DAY_MS, floorDay} from '../time/day.ts';
import type {Words} from '../words/words.ts';
import type {Care} from './care.ts';
import {careTaken, leavesNames} from './care.ts';
import {carefulFlow, carefulIncident} from './careful-record.ts';
import {carefulSources} from './careful-sources.ts';
import {isOldEnough} from './hold-back.ts';
import {withRecordIds} from './with-ids.ts';

/** What care needs to know besides the records. */
export interface CareContext {
  /** Now, ms since the epoch: records are held back before the end of its UTC day. */
  readonly now: number;
  /** Whether the records were chosen by a filter. */
  readonly filtered: boolean;
  /** The language of what stands in the place of names. */
  readonly words: Words;
}

/** A data set that tells no more than it should. */
export interface CarefulDataset {
  readonly dataset: Dataset;
  /** The id of a record that is told; those of records without names are new. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * A valid data set without what care leaves out; its entry says what was done. Stories and versions are not carried along,
 * because they tell names and hold records that were held back. Records are in the order in which they are given.
 */
export function careful(dataset: Dataset, care: Care, {now, filtered, words}: CareContext): CarefulDataset {
  const until = floorDay(now) + DAY_MS;
  const isTold = (record: Incident | Flow) => care.holdDays === null || isOldEnough(record, care.holdDays, until);
  const told = {incidents: dataset.incidents.filter(isTold), flows: dataset.flows.filter(isTold)};
  const all = dataset.incidents.length + dataset.flows.length;
  const heldBack: CareTaken['heldBack'] =
    care.holdDays === null
      ? undefined
      : {
          ...{days: care.holdDays, until: writeInstant(floorDay(now))},
          records: all - told.incidents.length - told.flows.length
        };
  const named = !leavesNames(care);
  const ids = new Map([...idsOf(told.incidents, 'incident', named), ...idsOf(told.flows, 'flow', named)]);
  const bibliography = carefulSources(dataset, [...told.incidents, ...told.flows], care, words);
  return {
    dataset: {
      entry: {...describedBy(dataset.entry, named), care: careTaken(care, heldBack, filtered)},
      incidents: told.incidents.map((each) =>
        withRecordIds(carefulIncident(bibliography.cited(each), care, words), ids)
      ),
      flows: told.flows.map((each) => withRecordIds(carefulFlow(bibliography.cited(each), care, words), ids)),
      sources: bibliography.sources
    },
    ids
  };
}

// The title alone stays of what the data set says of itself, as its name.
function describedBy(
  {files, description, coverage, periods, care: _, ...entry}: CatalogEntry,
  named: boolean
): CatalogEntry {
  const {stories: __, versions: ___, ...records} = files;
  const {title} = entry;
  const words = named ? {description, coverage, ...(periods && {periods})} : {description: title, coverage: title};
  return {...entry, ...words, files: records};
}

// Ids are made of dates and names.
function idsOf(
  records: readonly (Incident | Flow)[],
  name: string,
  named: boolean
): readonly (readonly [string, string])[] {
  // Of one length, so that they sort as they stand.
  const digits = String(records.length).length;
  return records.map(({id}, index) => [id, named ? id : `${name}-${String(index + 1).padStart(digits, '0')}`]);
}
