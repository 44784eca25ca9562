import type {Flow, Incident, Source} from '../../../geo/index.ts';

/** A work in the list of a page, and the numbers of the works in the list that it rests on. */
export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  readonly source: Source;
  readonly restsOn: readonly number[];
}

/**
 * The works in the order in which the records cite them, each once, numbered from 1; those that no record cites itself,
 * because others rest on them, come last in their own order.
 */
export function numberedSources(
  works: readonly Source[],
  records: readonly (Incident | Flow)[]
): readonly NumberedSource[] {
  const byId = new Map(works.map((source) => [source.id, source]));
  const cited = records.flatMap(({properties}) => properties.sources.flatMap(({id}) => byId.get(id) ?? []));
  const ordered = [...new Set([...cited, ...works])];
  const numbers = new Map(ordered.map(({id}, index) => [id, index + 1]));
  return ordered.map((source, index) => ({
    number: index + 1,
    source,
    restsOn: numbersOf(source.derivedFrom ?? [], numbers)
  }));
}

/** The numbers of the works that a record cites, ascending. */
export function citedNumbers({properties}: Incident | Flow, numbered: readonly NumberedSource[]): readonly number[] {
  const numbers = new Map(numbered.map(({source, number}) => [source.id, number]));
  return numbersOf(
    properties.sources.map(({id}) => id),
    numbers
  );
}

/** Ascending numbers as runs of at least three and single ones: "1, 4–7, 9". */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([first, last]) => {
      if (last === first) return [String(first)];
      return last === first + 1 ? [String(first), String(last)] : [`${first}–${last}`];
    })
    .join(', ');
}

function numbersOf(ids: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  return [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b);
}
