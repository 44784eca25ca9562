import type {Mark} from '../core/scene/marks.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {px} from './format-path.ts';
import type {MarkLook} from './mark-look.ts';
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
  const look: MarkLook = {
    ...({placement: 'point', figure: 'known', sure: true, arrival: null} as const),
    ...{kind: name === 'any' ? ('attack' as const) : name, status},
    ...{radius: RADIUS[name] * scale, opacity: {fill: 0.86, line: 1}}
  };
  const colors = name === 'any' ? {...palette, attack: palette.ink2} : palette;
  const key = `${name}-${status}`;
  return markShape(look, colors, {key, x: size / 2, y: size / 2, cased: false});
}

// An arrow of the size of a glyph, in a square of 16 px: a tail that grows to its head, or dashes to a hollow one.
function flowGlyph(status: Mark['status'], palette: Palette, size: number): Shape {
  const sure = status === 'confirmed' || status === 'reported';
  const line = {fill: 'none', stroke: palette.flow, 'stroke-width': 1.3, 'stroke-linejoin': 'round'};
  const body = sure
    ? {d: 'M0.2,11.4Q5,7.1 10.6,6.7L10.8,9.3Q5.4,9.1 0.2,11.4Z', fill: palette.flow}
    : {d: 'M0.4,11Q4.6,8.4 9,8.1', ...line, 'stroke-dasharray': '2.6 2'};
  const head = {d: 'M15.8,7.4L8.8,3.9L10.3,8L9.4,12.1Z', ...(sure ? {fill: palette.flow} : line)};
  return {
    tag: 'g',
    key: `flow-${status}`,
    attributes: {transform: `scale(${px(size / BASE)})`},
    children: [
      {tag: 'path', key: 'body', attributes: body},
      {tag: 'path', key: 'head', attributes: head}
    ]
  };
}
