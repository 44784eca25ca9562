import type {Projector} from '../camera/camera.ts';
import type {Mark} from './marks.ts';

/** Marks are taken up to this far from their edge, in px, so that a small one can be hit. */
const SLACK_PX = 6;

/**
 * The mark under a point of the screen, in CSS px; null when there is none.
 * Points win over areas, smaller marks over larger ones, nearer over farther.
 */
export function hit(marks: readonly Mark[], project: Projector, [x, y]: readonly [number, number]): Mark | null {
  let best: {mark: Mark; rank: number} | null = null;
  for (const mark of marks) {
    const at = project(mark.position);
    if (!at) continue;
    const distance = Math.hypot(at[0] + mark.offset[0] - x, at[1] + mark.offset[1] - y);
    if (distance > mark.radius + SLACK_PX) continue;
    const rank = (mark.placement === 'area' ? 1e6 : 0) + mark.radius * 100 + distance;
    if (!best || rank < best.rank) best = {mark, rank};
  }
  return best?.mark ?? null;
}
