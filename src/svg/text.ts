import type {Shape} from './shape.ts';
import {px} from './format-path.ts';

/** The family that the app ships; the others stand in where a picture is opened without it. */
export const FONT_FAMILY = "'Noto Sans Variable', 'Noto Sans', sans-serif";

/** How one line of text is set. Sizes and tracking in px. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly italic?: boolean;
  readonly tracking?: number;
}

/** A line of text with the color it has. */
export interface TextLine extends TextStyle {
  readonly text: string;
  readonly color: string;
}

/** Where lines of text stand, in px: the baseline of the first, the distance between baselines, and which end is at x. */
export interface TextPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly leading: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Casing of the letters: a color and its whole width in px. */
  readonly halo?: {readonly color: string; readonly width: number};
}

/** Lines of text below one another, each with a casing in the color of the ground, so that they read over lines. */
export function textShape(lines: readonly TextLine[], {key, x, y, leading, anchor, halo}: TextPlace): Shape {
  return {
    tag: 'text',
    key,
    attributes: {
      'font-family': FONT_FAMILY,
      'text-anchor': anchor,
      ...(halo
        ? {'paint-order': 'stroke', stroke: halo.color, 'stroke-width': halo.width, 'stroke-linejoin': 'round'}
        : {})
    },
    children: lines.map(({text, color, size, weight, italic, tracking}, i) => ({
      tag: 'tspan',
      key: String(i),
      attributes: {
        ...{x: px(x), y: px(y + i * leading), fill: color, 'font-size': size, 'font-weight': weight},
        ...(italic ? {'font-style': 'italic'} : {}),
        ...(tracking ? {'letter-spacing': tracking} : {})
      },
      text
    }))
  };
}
