import type {Dataset} from '../../../geo/index.ts';
import {canonicalText} from './canonical-text.ts';

/** The records that a version is made of. */
export type DatasetRecords = Pick<Dataset, 'incidents' | 'flows' | 'sources'>;

/** The canonical texts of the three files of a data set: incidents, flows, sources. */
export function canonicalFiles({incidents, flows, sources}: DatasetRecords): readonly [string, string, string] {
  const [first, second] = [incidents, flows].map((features) => canonicalText({type: 'FeatureCollection', features}));
  return [first!, second!, canonicalText(sources)];
}
