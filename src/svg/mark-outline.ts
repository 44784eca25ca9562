import type {Mark} from '../core/scene/marks.ts';
import type {Point} from './format-path.ts';
import {circlePath, pathThrough, px} from './format-path.ts';

type Kind = Mark['kind'];

/** Half-diagonal of a diamond and half-height of a flag, as shares of the half-width of a square of equal weight. */
const DIAMOND = 1.33;
const FLAG_HEIGHT = 1.3;

const DASH = 2.6;
const GAP = 2;
/** Radius in px above which dashes are longer. */
const LARGE = 12;

/** The outline of a kind around [0, 0] as path data; the outer edge of a line of this width lies at the radius. All in px. */
export function outlinePath(kind: Kind, radius: number, lineWidth: number): string {
  const r = Math.max(radius - lineWidth / 2, radius * 0.4);
  if (kind === 'attack') return circlePath(r);
  if (kind === 'milestone') return pathThrough(bannerPoints(radius), true);
  return pathThrough(corners(kind, r), true);
}

/** The left half of a kind, for what is disputed, as path data in px. */
export function leftHalfPath(kind: Kind, radius: number, lineWidth: number): string {
  const r = Math.max(radius - lineWidth / 2, radius * 0.4);
  if (kind === 'attack') return `M0,${px(-r)}A${px(r)},${px(r)} 0 0 0 0,${px(r)}Z`;
  if (kind === 'milestone') {
    const [left, top, bottom] = [-0.72 * radius, -FLAG_HEIGHT * radius, 0.12 * radius];
    return pathThrough([[left, top], [0, top], [0, bottom], [left, bottom]], true); // prettier-ignore
  }
  const half = corners(kind, r).filter(([x]) => x <= 0);
  return pathThrough(kind === 'arrest' ? [[0, -r], [-r, -r], [-r, r], [0, r]] : half, true); // prettier-ignore
}

/** The pole of a milestone's flag as path data in px; empty for the other kinds. */
export function polePath(kind: Kind, radius: number): string {
  if (kind !== 'milestone') return '';
  const x = -0.72 * radius;
  return pathThrough([[x, -FLAG_HEIGHT * radius - 0.75], [x, FLAG_HEIGHT * radius]]); // prettier-ignore
}

/** Dashes that close without a seam around the outline, with one on every corner: array and offset in px. */
export function dashes(kind: Kind, radius: number): {readonly array: string; readonly offset: number} {
  const [dash, gap] = radius > LARGE ? [4, 3] : [DASH, GAP];
  if (kind === 'milestone') return {array: `${dash} ${gap}`, offset: px(dash / 2)};
  const r = radius - 0.75;
  const side = kind === 'attack' ? 2 * Math.PI * r : kind === 'arrest' ? 2 * r : Math.SQRT2 * DIAMOND * r;
  const scale = side / (Math.max(kind === 'attack' ? 6 : 2, Math.round(side / (dash + gap))) * (dash + gap));
  return {array: `${px(dash * scale)} ${px(gap * scale)}`, offset: px((dash * scale) / 2)};
}

/** How far a kind reaches from its middle, in px, as a share of its radius. */
export function reach(kind: Kind): number {
  return kind === 'plot' ? DIAMOND : kind === 'milestone' ? FLAG_HEIGHT : 1;
}

function corners(kind: Kind, r: number): Point[] {
  const d = r * DIAMOND;
  return kind === 'plot'
    ? [[0, -d], [d, 0], [0, d], [-d, 0]] // prettier-ignore
    : [[-r, -r], [r, -r], [r, r], [-r, r]]; // prettier-ignore
}

function bannerPoints(radius: number): Point[] {
  const [left, right, top, bottom] = [-0.72 * radius, 0.98 * radius, -FLAG_HEIGHT * radius, 0.12 * radius];
  return [[left, top], [right, top], [0.5 * radius, (top + bottom) / 2], [right, bottom], [left, bottom]]; // prettier-ignore
}
