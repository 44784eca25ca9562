import type {Source} from '../../../geo/index.ts';

/**
 * Groups cited sources that rest on a common source: every group counts once as independent.
 * Sources follow `derivedFrom` through the whole bibliography; cycles end where they close.
 */
export function independentGroups(cited: readonly string[], sources: ReadonlyMap<string, Source>): readonly (readonly string[])[] {
  const groups: {ids: string[]; roots: Set<string>}[] = [];
  for (const id of cited) {
    const roots = rootsOf(id, sources);
    const shared = groups.filter((group) => [...roots].some((root) => group.roots.has(root)));
    const merged = {ids: [...shared.flatMap((group) => group.ids), id], roots: new Set([...shared.flatMap((group) => [...group.roots]), ...roots])};
    for (const group of shared) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ids}) => ids).sort((a, b) => b.length - a.length);
}

function rootsOf(id: string, sources: ReadonlyMap<string, Source>, seen: ReadonlySet<string> = new Set()): Set<string> {
  const parents = seen.has(id) ? [] : (sources.get(id)?.derivedFrom ?? []);
  if (parents.length === 0) return new Set([id]);
  return new Set(parents.flatMap((parent) => [...rootsOf(parent, sources, new Set([...seen, id]))]));
}
