import {touches} from '../store/time-range.ts';
import type {Scene} from './scene.ts';

/**
 * Rows that are not drawn because they lie in a stack: of the records stacked on one point only the newest in view is
 * drawn, below the badge with their number, and the selected one.
 */
export function hiddenInStacks({store, bits, extent, fan, selected}: Scene): number[] {
  return fan.stacks.flatMap((rows) =>
    rows
      .filter((row) => bits[row] && touches(store, row, extent))
      .slice(1)
      .filter((row) => store.ids[row] !== selected)
  );
}
