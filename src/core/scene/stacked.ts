import {touches} from '../store/time-range.ts';
import type {Scene} from './scene.ts';

/**
 * Rows that are not drawn because they lie in a stack: of the records stacked on one point only the one that stands for the
 * others in view is drawn, below the badge with their number, and the selected one.
 */
export function hiddenInStacks(scene: Scene): number[] {
  const {store, bits, extent, fan, selected} = scene;
  return fan.stacks.flatMap((stack) =>
    leadFirst(
      scene,
      stack.filter((row) => bits[row] && touches(store, row, extent))
    )
      .slice(1)
      .filter((row) => store.ids[row] !== selected)
  );
}

/**
 * Rows of a stack, which come newest first, with the one in front that stands for them. It is the newest, but while playing
 * the newest as of the last beat: one that gave way to each that comes would flash (WCAG 2.3.1).
 */
export function leadFirst(
  {store, extent, beat}: Pick<Scene, 'store' | 'extent' | 'beat'>,
  rows: readonly number[]
): readonly number[] {
  if (beat <= 0 || rows.length < 2) return rows;
  const until = Math.floor(extent[1] / beat) * beat;
  const lead = rows.find((row) => store.start[row]! < until) ?? rows.at(-1)!;
  return [lead, ...rows.filter((row) => row !== lead)];
}
