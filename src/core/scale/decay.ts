/** Opacity of the fill and of the line of a mark, each in [0, 1]. */
export interface Opacity {
  readonly fill: number;
  readonly line: number;
}

/** Age as a share of the trail, and the opacities there; straight lines between. The first and last hold beyond. */
export const DECAY_STOPS: readonly (Opacity & {readonly age: number})[] = [
  {age: 0, fill: 0.86, line: 1},
  {age: 0.08, fill: 0.78, line: 1},
  {age: 0.35, fill: 0.5, line: 0.95},
  {age: 0.7, fill: 0.26, line: 0.8},
  {age: 1, fill: 0.1, line: 0.6}
];

/** Opacity of a mark that lies `age` (a share of the trail, 0 = now) behind the playhead; continuous, never 0. */
export function decay(age: number): Opacity {
  const after = DECAY_STOPS.findIndex((stop) => stop.age >= age);
  if (after === 0) return DECAY_STOPS[0]!;
  if (after < 0) return DECAY_STOPS.at(-1)!;
  const [from, to] = [DECAY_STOPS[after - 1]!, DECAY_STOPS[after]!];
  const t = (age - from.age) / (to.age - from.age);
  return {fill: from.fill + (to.fill - from.fill) * t, line: from.line + (to.line - from.line) * t};
}
