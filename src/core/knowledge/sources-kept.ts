import type {Flow, Incident, Source} from '../../../geo/index.ts';

/** The ids of all sources that a record names, some more than once. */
export function sourceIdsOf({properties}: Incident | Flow): readonly string[] {
  const {sources, attribution, figures, statusHistory = [], knownSince} = properties;
  return [
    ...sources.map(({id}) => id),
    ...[...attribution, ...figures, ...statusHistory].map(({source}) => source),
    ...(knownSince ? [knownSince.source] : [])
  ];
}

/** The sources that are kept, in their order, with all that they rest on, whatever its date. */
export function withOrigins(sources: readonly Source[], isKept: (source: Source) => boolean): readonly Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const kept = new Set(sources.filter(isKept).map(({id}) => id));
  // A set grows while it is walked, so that origins of origins are reached and cycles end.
  for (const id of kept) for (const origin of byId.get(id)?.derivedFrom ?? []) kept.add(origin);
  return sources.filter(({id}) => kept.has(id));
}
