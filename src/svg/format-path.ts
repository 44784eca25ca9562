/** A place on the screen, in px. */
export type Point = readonly [x: number, y: number];

/** A number of px with at most two decimals, so that pictures are small and the same on every machine. */
export function px(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

/** Path data through the points, in px; closed when said so, empty for fewer than two points. */
export function pathThrough(points: readonly Point[], closed = false): string {
  if (points.length < 2) return '';
  const [first, ...rest] = points.map(([x, y]) => `${px(x)},${px(y)}`);
  return `M${first}L${rest.join(' ')}${closed ? 'Z' : ''}`;
}

/** Path data of a circle around [0, 0], from its leftmost point clockwise, in px. */
export function circlePath(radius: number): string {
  const r = px(radius);
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
}
