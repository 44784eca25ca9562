/** A number that is known to lie between two others, both inclusive. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** All that `a − b` can be: from the least of a less the most of b, to the most of a less the least of b. */
export function difference(a: NumberRange, b: NumberRange): NumberRange {
  return {low: a.low - b.high, high: a.high - b.low};
}
