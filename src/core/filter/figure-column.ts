import type {FigureEnd, RangeClause} from './clause.ts';

/** Lowest, highest and latest best figure of every row; NaN where no source gives one. */
export type FigureColumn = Readonly<Record<FigureEnd, Float32Array>>;

/** For every row whether its figure lies in a range: 1 or 0. */
export function passingRange(column: FigureColumn, {from, to, by, unknown}: RangeClause['value']): Uint8Array {
  const figures = column[by];
  const [least, most] = [from ?? -Infinity, to ?? Infinity];
  const passes = new Uint8Array(figures.length);
  for (let row = 0; row < passes.length; row++) {
    const figure = figures[row]!;
    passes[row] = Number.isNaN(figure) ? (unknown ? 1 : 0) : figure >= least && figure <= most ? 1 : 0;
  }
  return passes;
}
