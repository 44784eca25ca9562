import type {DatasetReading} from '../../../geo/index.ts';
import {readDataset} from '../../../geo/index.ts';
import type {CarriedIssue} from './carry.ts';
import {parseCarried} from './carry.ts';
import type {Story} from './story.ts';

/** A carried file, read and checked: what a map and its stories are made of. */
export interface CarriedFile {
  /** The good records, and what was wrong with the others; null when the file is none. */
  readonly reading: DatasetReading | null;
  /** Features, unchecked; empty when there are none. */
  readonly regions: readonly unknown[];
  readonly stories: readonly Story[];
  /** What was wrong with the file and its stories. */
  readonly issues: readonly CarriedIssue[];
}

/** Reads a carried file and checks its records, which takes some seconds for very many of them. Never throws. */
export function readCarried(text: string): CarriedFile {
  const {carried, issues} = parseCarried(text);
  if (!carried) return {reading: null, regions: [], stories: [], issues};
  return {reading: readDataset(carried.data), regions: carried.regions, stories: carried.stories, issues};
}
