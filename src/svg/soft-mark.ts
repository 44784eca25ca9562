import type {Palette} from '../core/theme/tokens.ts';
import {px} from './format-path.ts';
import type {MarkLook} from './mark-look.ts';
import {leftHalfPath, outlinePath, reach} from './mark-outline.ts';
import type {Shape} from './shape.ts';
import {softStrokes} from './soft-stroke.ts';

/** Fill of an area, as a share of full color. */
const AREA_FILL = 0.12;

/**
 * A record whose district or province is known, but not the spot: a ring without an edge, in the shape of its kind.
 * The radius is the true one, or the least at which the ring can be seen.
 */
export function softMark(mark: MarkLook, palette: Palette): Shape[] {
  const {kind, status, radius, opacity, sure} = mark;
  const color = palette[kind];
  const shape = kind === 'milestone' ? 'attack' : kind;
  const width = Math.min(9, Math.max(2.6, radius * 0.24));
  const d = outlinePath(shape, radius, 0);
  const strength = opacity.line * (status === 'dismissed' ? 0.6 : 1);
  const ring = softStrokes({
    key: 'ring',
    d,
    width,
    blur: softBlur(radius),
    color,
    opacity: strength,
    dash: areaDash(mark, width)
  });
  return [...areaFill(mark, shape, color, sure ? opacity.fill / 0.86 : 0.3), ...ring, ...areaCrossing(mark, color)];
}

/** Blur of a soft ring in px, as the standard deviation of a Gaussian: somewhat more where the ring is large. */
function softBlur(radius: number): number {
  return Math.min(4.5, 1.9 + radius / 60);
}

function areaFill({status, radius}: MarkLook, kind: MarkLook['kind'], color: string, share: number): Shape[] {
  const path = (d: string, opacity: number): Shape[] => [
    {tag: 'path', key: 'fill', attributes: {d, fill: color, 'fill-opacity': px(opacity * share)}}
  ];
  if (status === 'disputed') return path(leftHalfPath(kind, radius, 0), AREA_FILL * 2.4);
  if (status === 'confirmed') return path(outlinePath(kind, radius, 0), AREA_FILL);
  return status === 'reported' ? path(outlinePath(kind, radius, 0), AREA_FILL * 0.5) : [];
}

// Round caps add the width of the line to every dash.
function areaDash({status, radius}: MarkLook, width: number): string {
  if (status !== 'alleged') return '';
  const around = 2 * Math.PI * radius;
  const step = around / Math.max(6, Math.round(around / Math.max(11, 2.9 * width)));
  return `${px(step * 0.2)} ${px(step * 0.8)}`;
}

function areaCrossing({kind, status, radius, opacity}: MarkLook, color: string): Shape[] {
  if (status !== 'denied' && status !== 'dismissed') return [];
  const end = radius * (status === 'denied' ? 0.86 : reach(kind)) + 3;
  const rise = status === 'denied' ? end : 0;
  const d = `M${px(-end)},${px(rise)}L${px(end)},${px(-rise)}`;
  return softStrokes({key: 'crossing', d, width: 2.6, blur: 1.2, color, opacity: opacity.line, dash: ''});
}
