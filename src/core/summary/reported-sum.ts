import type {Reported} from '../compare/tally.ts';
import type {FigureColumn} from '../filter/figure-column.ts';

/** People as reported, added up row by row; what only may be there raises the upper end and leaves the lower one. */
interface ReportedSum {
  readonly sum: Reported;
  add(row: number, sure: boolean): void;
}

/** A sum over no rows yet of a column of figures, NaN where no source gives one. */
export function reportedSum({low, high}: Pick<FigureColumn, 'low' | 'high'>): ReportedSum {
  const sum = {low: 0, high: 0, known: 0, unknown: 0};
  return {
    sum,
    add: (row, sure) => {
      if (Number.isNaN(low[row]!)) {
        sum.unknown++;
        return;
      }
      sum.known++;
      sum.high += high[row]!;
      if (sure) sum.low += low[row]!;
    }
  };
}
