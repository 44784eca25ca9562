import type {Palette} from '../core/theme/tokens.ts';
import {px} from './format-path.ts';
import {hatching} from './hatching.ts';
import type {MarkLook} from './mark-look.ts';
import {dashes, leftHalfPath, outlinePath, polePath, reach} from './mark-outline.ts';
import {arrivalRings} from './rings.ts';
import type {Shape} from './shape.ts';
import {softMark} from './soft-mark.ts';

/** Where a mark stands, in px, and its key among its siblings. */
export interface MarkPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** A casing in the color of the ground, so that the mark stands off from what lies below it. */
  readonly cased?: boolean;
}

/** Share of the fill that a reported record keeps: 42 % where a confirmed one has 78 %. */
const REPORTED_FILL = 0.54;

/** Opacity of a mark of which only the date's vagueness allows that it is there. */
const UNSURE_OPACITY = 0.55;

const LINE = 1.5;
const CASING = 4.5;
const CASING_OPACITY = 0.85;

/**
 * The mark of one record, the same on map, legend, list, timeline, print and film.
 * Shape and hue say what, fill and line how sure, softness how exactly placed, drained fill how long ago.
 */
export function markShape(mark: MarkLook, palette: Palette, {key, x, y, cased = true}: MarkPlace): Shape {
  const rings = arrivalRings(mark.arrival, mark.radius * reach(mark.kind), palette[mark.kind]);
  const body = mark.placement === 'area' ? softMark(mark, palette) : crispMark(mark, palette, cased);
  return {
    tag: 'g',
    key,
    attributes: {
      transform: `translate(${px(x)} ${px(y)})`,
      ...(mark.sure ? {} : {opacity: UNSURE_OPACITY})
    },
    children: [...rings, ...body]
  };
}

function crispMark(mark: MarkLook, palette: Palette, cased: boolean): Shape[] {
  const color = palette[mark.kind];
  const width = lineWidth(mark);
  const d = outlinePath(mark.kind, mark.radius, width);
  const pole = polePath(mark.kind, mark.radius);
  const line = {stroke: color, 'stroke-opacity': px(mark.opacity.line)};
  const dash = mark.status === 'alleged' ? dashAttributes(mark) : {};
  return [
    ...(cased ? casing(mark, palette, `${d}${pole}`) : []),
    ...fill(mark, palette, d, width),
    {
      tag: 'path',
      key: 'line',
      attributes: {
        ...{d, fill: 'none', ...line, 'stroke-width': mark.status === 'dismissed' ? px(width * 0.66) : width, ...dash},
        ...(mark.status === 'dismissed' ? {'stroke-opacity': px(mark.opacity.line * 0.7)} : {})
      }
    },
    ...(pole
      ? [{tag: 'path', key: 'pole', attributes: {d: pole, fill: 'none', ...line, 'stroke-width': 2, ...dash}} as const]
      : []),
    ...crossing(mark, palette, cased)
  ];
}

function lineWidth({kind, status, radius}: MarkLook): number {
  if (kind === 'plot') return status === 'alleged' ? 1.75 : 2;
  return Math.min(LINE, px(radius * 0.7));
}

// A solid disc of ground would hide what a large drained circle seems to let through.
function casing({radius}: MarkLook, palette: Palette, d: string): Shape[] {
  return [
    {
      tag: 'path',
      key: 'casing',
      attributes: {
        d,
        fill: palette.halo,
        'fill-opacity': radius > 12 ? 0.45 : CASING_OPACITY,
        stroke: palette.halo,
        'stroke-width': CASING,
        'stroke-opacity': CASING_OPACITY,
        'stroke-linejoin': 'round'
      }
    }
  ];
}

function fill(mark: MarkLook, palette: Palette, d: string, width: number): Shape[] {
  const {kind, status, figure, radius, sure} = mark;
  const color = palette[kind];
  const opacity = mark.opacity.fill * (sure ? 1 : 0.3);
  const path = (data: string, share: number): Shape => ({
    tag: 'path',
    key: 'fill',
    attributes: {d: data, fill: color, 'fill-opacity': px(opacity * share)}
  });
  if (kind === 'attack' && figure === 'none') {
    const dot = {r: 1.25, fill: color, 'fill-opacity': px(mark.opacity.line)};
    return [{tag: 'circle', key: 'fill', attributes: dot}];
  }
  if (kind === 'attack' && figure === 'unknown') return hatching({radius: radius - width / 2, status, color, opacity});
  if (status === 'disputed') return [path(leftHalfPath(kind, radius, width), 1)];
  if (kind === 'plot') return status === 'confirmed' ? [path(outlinePath('plot', radius * 0.34, 0), 1.16)] : [];
  if (status === 'confirmed') return [path(d, 1)];
  return status === 'reported' ? [path(d, REPORTED_FILL)] : [];
}

function dashAttributes({kind, radius}: MarkLook): Record<string, string | number> {
  const {array, offset} = dashes(kind, radius);
  return {'stroke-dasharray': array, 'stroke-dashoffset': offset};
}

// A slash for what is denied, with a gap of ground beside it; a level strike for what a court or an inquiry dismissed.
function crossing({kind, status, radius, opacity}: MarkLook, palette: Palette, cased: boolean): Shape[] {
  if (status !== 'denied' && status !== 'dismissed') return [];
  const end = status === 'denied' ? radius * 0.95 + 1.8 : radius * reach(kind) + 3.2;
  const rise = status === 'denied' ? end : 0;
  const at = {x1: px(-end), y1: px(rise), x2: px(end), y2: px(-rise), 'stroke-linecap': 'round'};
  const gap: Shape = {
    tag: 'line',
    key: 'gap',
    attributes: {...at, stroke: palette.halo, 'stroke-width': Math.min(4.5, radius * 0.62)}
  };
  const line = {...at, stroke: palette[kind], 'stroke-opacity': px(opacity.line), 'stroke-width': LINE};
  return [...(status === 'denied' && cased ? [gap] : []), {tag: 'line', key: 'crossing', attributes: line}];
}
