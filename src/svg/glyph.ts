import {arrow} from '../core/flow/arrow.ts';
import type {Mark} from '../core/scene/marks.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {pathThrough, px} from './format-path.ts';
import {markShape} from './mark.ts';
import type {Shape} from './shape.ts';

/** What a small sign in a list or a legend stands for; `any` is a status on its own, in the color of text. */
export type GlyphName = Mark['kind'] | 'flow' | 'any';

/** Width of the picture, in px, for which the sizes below are meant. */
const BASE = 16;

/** Half-widths in px that give the kinds the same weight beside text. */
const RADIUS = {attack: 6.25, plot: 5.7, arrest: 5.75, milestone: 5.6, any: 5.75} as const;

/**
 * The mark of a kind or of flows as a small sign without a casing, in a square of `size` px whose top left is [0, 0].
 * It calls the same drawing as the map.
 */
export function glyph(name: GlyphName, status: Mark['status'], palette: Palette, size = BASE): Shape {
  const scale = size / BASE;
  if (name === 'flow') return flowGlyph(status, palette, size);
  const look = {
    ...{kind: name === 'any' ? 'attack' : name, status, placement: 'point', figure: 'known', sure: true, arrival: null},
    ...{radius: RADIUS[name] * scale, opacity: {fill: 0.86, line: 1}}
  } as const;
  const colors = name === 'any' ? {...palette, attack: palette.ink2} : palette;
  const key = `${name}-${status}`;
  return markShape(look, colors, {key, x: size / 2, y: size / 2, cased: false});
}

function flowGlyph(status: Mark['status'], palette: Palette, size: number): Shape {
  const unit = size / BASE;
  const {head, shaft} = arrow([0, size * 0.6], [size, size * 0.44], {bend: 0.1, width: 2.6 * unit});
  const sure = status === 'confirmed' || status === 'reported';
  const wedge = taper(shaft, 3.4 * unit);
  const line = {stroke: palette.flow, 'stroke-linejoin': 'round'} as const;
  const body = sure
    ? {d: pathThrough(wedge, true), fill: palette.flow}
    : {d: pathThrough(shaft), fill: 'none', ...line, 'stroke-width': px(1.6 * unit), 'stroke-dasharray': '2.6 2'};
  const point = sure ? {fill: palette.flow} : {fill: 'none', ...line, 'stroke-width': 1.2};
  return {
    tag: 'g',
    key: `flow-${status}`,
    attributes: {},
    children: [
      {tag: 'path', key: 'body', attributes: body},
      {tag: 'path', key: 'head', attributes: {d: pathThrough(head, true), ...point}}
    ]
  };
}

// A line that grows from a point to its whole width.
function taper(line: readonly (readonly [number, number])[], width: number): (readonly [number, number])[] {
  const side = (sign: number) =>
    line.map(([x, y], i): readonly [number, number] => [x, y + (sign * width * i) / (line.length - 1) / 2]);
  return [...side(-1), ...side(1).reverse()];
}
