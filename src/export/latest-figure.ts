import type {Figure, Measure} from '../../geo/index.ts';
import {saidAt} from '../core/store/reported-range.ts';

/**
 * The figure for a measure that was said last, whole as one source said it: the one whose best number sizes the symbol on
 * the map. Of several said at once the last in the record; null when no source gives a number for the total.
 */
export function latestFigure(figures: readonly Figure[], measure: Measure): Figure | null {
  const whole = figures.filter(
    ({measure: counts, scope, low, best, high}) =>
      counts === measure && scope === undefined && [low, best, high].some((value) => value !== null)
  );
  return whole.reduce<Figure | null>(
    (newest, figure) => (newest === null || saidAt(figure) >= saidAt(newest) ? figure : newest),
    null
  );
}
