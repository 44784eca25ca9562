import type {Dataset, Flow, Incident, Source} from '../../../geo/index.ts';
import {knownFrom} from '../knowledge/known-from.ts';
import {releasesOf} from '../knowledge/release.ts';
import {sourceIdsOf, withOrigins} from '../knowledge/sources-kept.ts';
import {lateWords} from '../words/late/late-words.ts';
import type {Words} from '../words/words.ts';
import type {Care} from './care.ts';
import {leavesNames} from './care.ts';
import {withSourceIds} from './with-ids.ts';
import {sourceWithoutNames} from './without-names.ts';

/** The source that stands for those that are left out. */
const LEFT_OUT_ID = 'sources-left-out';

/** The works that are told, and a record that cites them. */
export interface Bibliography {
  readonly sources: readonly Source[];
  readonly cited: <T extends Incident | Flow>(record: T) => T;
}

/** The works that the records of `told` need, without what care leaves out, and how those cite them. */
export function carefulSources(
  dataset: Dataset,
  told: readonly (Incident | Flow)[],
  care: Care,
  words: Words
): Bibliography {
  if (care.leaveOut.includes('sources')) return withoutSources(dataset, words);
  const needed = new Set(told.flatMap(sourceIdsOf));
  const kept = withOrigins(dataset.sources, ({id}) => needed.has(id));
  if (!leavesNames(care)) return {sources: kept, cited: (record) => record};
  const ids = new Map(kept.map(({id}, index) => [id, `source-${index + 1}`]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    sources: kept.map((source) => {
      const {derivedFrom, ...unnamed} = sourceWithoutNames(source, words);
      return {...unnamed, id: idOf(source.id), ...(derivedFrom && {derivedFrom: derivedFrom.map(idOf)})};
    }),
    cited: (record) => withSourceIds(record, idOf)
  };
}

// Since when a record was known follows from its sources, so it is said before they go.
function withoutSources(dataset: Dataset, words: Words): Bibliography {
  const releases = releasesOf(dataset);
  const title = lateWords(words.language).care.sources;
  return {
    sources: [{id: LEFT_OUT_ID, type: 'report', title}],
    cited: (record) => {
      const {date} = knownFrom(record, releases);
      const cited = withSourceIds(record, () => LEFT_OUT_ID);
      const attribution = cited.properties.attribution.map((each) => ({...each, by: title}));
      const sources = [{id: LEFT_OUT_ID}];
      const knownSince = date === null ? {} : {knownSince: {edtf: date, source: LEFT_OUT_ID}};
      return {...cited, properties: {...cited.properties, ...knownSince, attribution, sources}};
    }
  };
}
