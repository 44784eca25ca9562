import type {Dataset} from '../../../geo/index.ts';
import type {Change} from './change.ts';
import {byInstant, changesOf} from './changes-of.ts';
import {releasesOf} from './release.ts';

/**
 * What came to be known after one instant and up to another, both the end of a UTC day in ms since the epoch: what
 * `knownOn(dataset, to)` has and `knownOn(dataset, from)` has not. In order of time, then of the records; the steps of
 * one record on one day stand together, its appearance first. Throws a TypeError when `from` is after `to`.
 */
export function changesBetween(dataset: Dataset, from: number, to: number): readonly Change[] {
  if (!(from <= to)) throw new TypeError(`invalid extent: [${from}, ${to}]`);
  const releases = releasesOf(dataset);
  return [...dataset.incidents, ...dataset.flows]
    .flatMap((record) => changesOf(record, releases))
    .filter(({instant}) => instant > from && instant <= to)
    .sort(byInstant);
}
