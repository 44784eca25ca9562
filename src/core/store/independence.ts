import type {Source} from '../../../geo/index.ts';

/**
 * Groups cited sources that rest on a common source, or one on another: every group counts once as independent.
 * Sources follow `derivedFrom` through the whole bibliography; an id cited twice counts once. Largest group first.
 */
export function independentGroups(
  cited: readonly string[],
  sources: ReadonlyMap<string, Source>
): readonly (readonly string[])[] {
  const groups: {ids: string[]; origins: Set<string>}[] = [];
  for (const id of new Set(cited)) {
    const origins = originsOf(id, sources);
    const shared = groups.filter((group) => [...origins].some((origin) => group.origins.has(origin)));
    const merged = {
      ids: [...shared.flatMap((group) => group.ids), id],
      origins: new Set([...shared.flatMap((group) => [...group.origins]), ...origins])
    };
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ids}) => ids).sort((a, b) => b.length - a.length);
}

// The source itself and all that it rests on. A set grows while it is walked, so cycles end where they close.
function originsOf(id: string, sources: ReadonlyMap<string, Source>): Set<string> {
  const origins = new Set([id]);
  for (const origin of origins) for (const parent of sources.get(origin)?.derivedFrom ?? []) origins.add(parent);
  return origins;
}
