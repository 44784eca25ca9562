import type {Flow, Incident, Source} from '../../geo/index.ts';
import {withOrigins} from '../core/knowledge/sources-kept.ts';

/**
 * The part of a bibliography that records need, in its order: every work that they cite, that one of their figures or
 * attributions names, or that such a work rests on (`derivedFrom`), so that no reference of an export leads nowhere.
 */
export function citedSources(
  records: readonly (Incident | Flow)[],
  bibliography: readonly Source[]
): readonly Source[] {
  const needed = new Set(records.flatMap(sourceIds));
  return withOrigins(bibliography, ({id}) => needed.has(id));
}

/** The ids of the works that a record names, some more than once. */
export function sourceIds({properties}: Incident | Flow): string[] {
  const {sources, figures, attribution} = properties;
  return [...sources.map(({id}) => id), ...[...figures, ...attribution].map(({source}) => source)];
}
