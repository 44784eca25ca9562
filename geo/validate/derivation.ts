import {issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {isObject} from '../parse/json-object.ts';

/**
 * One issue for every loop in "rests on": a source that in the end rests on itself cannot be counted.
 * Takes the elements of a bibliography in any form; the pointers are into the list.
 */
export function derivationLoops(sources: readonly unknown[]): Issue[] {
  const parents = new Map(sources.filter(isObject).map((source) => [source.id, parentsOf(source.derivedFrom)]));
  const reported = new Set<string>();
  return sources.flatMap((source, index) => {
    const id = isObject(source) ? source.id : undefined;
    if (typeof id !== 'string' || reported.has(id)) return [];
    const loop = loopFrom(id, parents);
    if (!loop) return [];
    loop.forEach((member) => reported.add(member));
    const message = `The source rests on itself: ${loop.join(' <- ')}; remove one of these from derivedFrom.`;
    return [issue('derived-cycle', `/${index}/derivedFrom`, message)];
  });
}

// Shortest way from a source through what it rests on back to itself, breadth first.
function loopFrom(start: string, parents: ReadonlyMap<unknown, readonly string[]>): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const parent of parents.get(id) ?? []) {
      if (cameFrom.has(parent)) continue;
      cameFrom.set(parent, id);
      if (parent === start) return wayBack(start, cameFrom);
      queue.push(parent);
    }
  }
  return null;
}

function wayBack(start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const loop = [start];
  for (let id = cameFrom.get(start); id !== undefined && id !== start; id = cameFrom.get(id)) loop.push(id);
  return [...loop, start].toReversed();
}

function parentsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
