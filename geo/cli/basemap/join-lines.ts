import type {Position} from 'geojson';

/**
 * Joins lines end to end wherever exactly two ends meet, so that dashes and corners run on; a line whose ends meet becomes a
 * ring. The mesh of topojson leaves most of them apart. Positions are compared exactly.
 */
export function joinLines(lines: readonly (readonly Position[])[]): Position[][] {
  const ends = new Map<string, Position[][]>();
  const keyOf = (position: Position): string => position.join(' ');
  const open = lines.map((line) => [...line]);
  for (const line of open) {
    for (const end of [line[0]!, line.at(-1)!]) {
      const key = keyOf(end);
      ends.set(key, [...(ends.get(key) ?? []), line]);
    }
  }
  const used = new Set<Position[]>();
  const grown = (line: Position[]): Position[] => {
    const whole = [...line];
    for (;;) {
      const [first, second, ...more] = ends.get(keyOf(whole.at(-1)!)) ?? [];
      const next = first && used.has(first) ? second : first;
      if (!next || more.length > 0 || used.has(next)) return whole;
      used.add(next);
      const isForward = keyOf(next[0]!) === keyOf(whole.at(-1)!);
      for (const position of (isForward ? next : next.toReversed()).slice(1)) whole.push(position);
    }
  };
  return open.flatMap((line) => {
    if (used.has(line)) return [];
    used.add(line);
    return [grown(grown(line).reverse())];
  });
}
