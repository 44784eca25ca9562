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
  const spacing = status === 'alleged' ? SPACING * 1.4 : SPACING;
  const strength = {confirmed: 1.16, reported: 0.75, disputed: 1.16, alleged: 0.62}[status];
  const d = chords(radius - 0.4, {
    spacing,
    first: status === 'alleged' ? 0.5 : 0,
    leftHalf: status === 'disputed'
  }).join('');
  const attributes = {
    d,
    fill: 'none',
    stroke: color,
    'stroke-opacity': px(opacity * strength),
    'stroke-width': status === 'alleged' ? 0.9 : 1.25
  };
  return [{tag: 'path', key: 'fill', attributes}];
}

// Chords of a circle that run up to the right, `spacing` apart; the one nearest the middle lies `first` steps from it.
function chords(
  radius: number,
  {spacing, first, leftHalf}: {spacing: number; first: number; leftHalf: boolean}
): string[] {
  const found: string[] = [];
  const steps = Math.ceil(radius / spacing);
  for (let step = first - steps; step < steps; step++) {
    const middle = step * spacing * Math.SQRT1_2;
    const half = Math.sqrt(Math.max(0, radius ** 2 - (step * spacing) ** 2)) * Math.SQRT1_2;
    const right = leftHalf ? Math.min(0, middle + half) : middle + half;
    if (half < 1 || right <= middle - half) continue;
    found.push(`M${px(middle - half)},${px(middle + half)}L${px(right)},${px(2 * middle - right)}`);
  }
  return found;
}
