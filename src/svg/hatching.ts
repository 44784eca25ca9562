import type {Mark} from '../core/scene/marks.ts';
import {px} from './format-path.ts';
import type {Shape} from './shape.ts';

/** Distance between hatch lines in px. */
const SPACING = 3.1;

/**
 * The fill of an attack whose figure is not known: hatching at 45°, at full strength when confirmed, sparser the less
 * sure, on the left half only when disputed, none under a slash or a strike.
 */
export function hatching({
  radius,
  status,
  color,
  opacity
}: Pick<Mark, 'radius' | 'status'> & {color: string; opacity: number}): Shape[] {
  if (status === 'denied' || status === 'dismissed') return [];
  const spacing = status === 'alleged' ? SPACING * 1.75 : SPACING;
  const strength = {confirmed: 1.16, reported: 0.75, disputed: 1.16, alleged: 0.6}[status];
  const d = chords(radius - 0.4, spacing, status === 'disputed').join('');
  const attributes = {d, fill: 'none', stroke: color, 'stroke-opacity': px(opacity * strength), 'stroke-width': 1.25};
  return [{tag: 'path', key: 'fill', attributes}];
}

// Chords of a circle that run up to the right, `spacing` apart and symmetrical about the middle.
function chords(radius: number, spacing: number, leftHalf: boolean): string[] {
  const found: string[] = [];
  const first = -Math.floor(radius / spacing) * spacing;
  for (let offset = first; offset < radius; offset += spacing) {
    const half = Math.sqrt(radius ** 2 - offset ** 2);
    const [mx, my] = [offset * Math.SQRT1_2, offset * Math.SQRT1_2];
    const reach = half * Math.SQRT1_2;
    const right = leftHalf ? Math.min(0, mx + reach) : mx + reach;
    if (right <= mx - reach) continue;
    found.push(`M${px(mx - reach)},${px(my + reach)}L${px(right)},${px(my - (right - mx))}`);
  }
  return found;
}
