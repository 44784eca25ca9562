import type {Flow, Incident, Source} from '../../geo/index.ts';

/**
 * The part of a bibliography that records need, in its order: every work that they cite, that one of their figures or
 * attributions names, or that such a work rests on (`derivedFrom`), so that no reference of an export leads nowhere.
 */
export function citedSources(
  records: readonly (Incident | Flow)[],
  bibliography: readonly Source[]
): readonly Source[] {
  const byId = new Map(bibliography.map((source) => [source.id, source]));
  const needed = new Set(records.flatMap(sourceIds));
  // A set grows while it is walked, so works behind works are reached and cycles end where they close.
  for (const id of needed) for (const origin of byId.get(id)?.derivedFrom ?? []) needed.add(origin);
  return bibliography.filter(({id}) => needed.has(id));
}

/** The ids of the works that a record names, some more than once. */
export function sourceIds({properties}: Incident | Flow): string[] {
  const {sources, figures, attribution} = properties;
  return [...sources.map(({id}) => id), ...[...figures, ...attribution].map(({source}) => source)];
}
