import type {Scene} from '../core/scene/scene.ts';
import {px} from './format-path.ts';
import type {MapView} from './map-view.ts';
import type {Shape} from './shape.ts';
import type {StandingMark} from './standing-marks.ts';

/** Lines from a dot at the true point to the marks that were set off from it, above the marks. */
export function leaders({fan}: Scene, {palette}: MapView, inView: readonly StandingMark[]): Shape[] {
  const fanned = new Set(fan.fanned);
  const set = inView.filter(({mark}) => fanned.has(mark.row));
  if (set.length === 0) return [];
  const lines = set.map(lineTo).filter((d) => d !== '');
  const origins = new Map(set.map((standing) => [standing.origin.map(Math.round).join(), standing]));
  const d = lines.join('');
  // Known by their mark, so that dots are moved while the camera moves, and not made anew.
  const dots = [...origins.values()].map(({mark: {row}, origin: [x, y]}): Shape => ({
    tag: 'circle',
    key: String(row),
    attributes: {cx: px(x), cy: px(y), r: 1.9, fill: palette.ink2, stroke: palette.halo, 'stroke-width': 1}
  }));
  const line = {d, fill: 'none', 'stroke-linecap': 'round'};
  return [
    {
      tag: 'g',
      key: 'leaders',
      attributes: {},
      children: [
        {
          tag: 'path',
          key: 'casing',
          attributes: {...line, stroke: palette.halo, 'stroke-width': 3, 'stroke-opacity': 0.8}
        },
        {tag: 'path', key: 'line', attributes: {...line, stroke: palette.ink3, 'stroke-width': 1}},
        ...dots
      ]
    }
  ];
}

function lineTo({x, y, origin: [x0, y0], radius}: StandingMark): string {
  const length = Math.hypot(x - x0, y - y0);
  const end = length - radius - 1.5;
  if (end < 2) return '';
  return `M${px(x0)},${px(y0)}L${px(x0 + ((x - x0) * end) / length)},${px(y0 + ((y - y0) * end) / length)}`;
}
