import type {Size} from '../../core/camera/camera.ts';
import type {Palette} from '../../core/theme/tokens.ts';
import type {Words} from '../../core/words/words.ts';
import {px} from '../../svg/format-path.ts';
import type {Shape} from '../../svg/shape.ts';
import type {TextLine, TextStyle} from '../../svg/text.ts';
import {textShape} from '../../svg/text.ts';
import {textWidth} from '../../svg/text-width.ts';
import {evenly, wrapped} from './wrapped.ts';

/** Shapes drawn from [0, 0], and the size in px that they take. */
export interface Block extends Size {
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** In what a picture is set. */
export interface Setting {
  readonly palette: Palette;
  readonly words: Words;
  /** Everything begins at the right. */
  readonly rtl: boolean;
}

/** Text in one style; `leading` is the distance of its lines in px. */
export interface Paragraph extends TextStyle {
  readonly text: string;
  readonly color: string;
  readonly leading: number;
  /** In lines of about the same length, so that no word is left alone on the last one. */
  readonly even?: true;
}

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** Whether a text begins with a letter of a script that runs from right to left. */
export function runsLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text);
  return letter !== null && RTL_LETTER.test(letter[0]);
}

/** Paragraphs below one another, wrapped to the width in px, beginning at the side where the picture begins. */
export function textBlock(
  name: string,
  paragraphs: readonly Paragraph[],
  {width, rtl, gap = 0}: {width: number; rtl: boolean; gap?: number}
): Block {
  let y = 0;
  const shapes = paragraphs.map((paragraph, index) => {
    if (index > 0) y += gap;
    const lines = (paragraph.even ? evenly : wrapped)(paragraph.text, paragraph, width);
    const shape = setText(
      lines.map((text) => ({...paragraph, text})),
      {key: `${name}-${index}`, x: rtl ? width : 0, top: y, leading: paragraph.leading, side: rtl ? 'right' : 'left'}
    );
    y += lines.length * paragraph.leading;
    return shape;
  });
  return {name, width, height: y, shapes};
}

/** Lines of which the given side is at x, whichever way they run; `top` is that of the first line. */
export function setText(
  lines: readonly TextLine[],
  {key, x, top, leading, side}: {key: string; x: number; top: number; leading: number; side: 'left' | 'right'}
): Shape {
  const left = runsLeft(lines.map(({text}) => text).join(' '));
  const anchor = (side === 'right') === left ? 'start' : 'end';
  const y = top + leading / 2 + (lines[0]?.size ?? 0) * 0.36;
  const shape = textShape(lines, {key, x, y, leading, anchor});
  return left ? {...shape, attributes: {...shape.attributes, direction: 'rtl'}} : shape;
}

// Stands around the dash of a range, and is as wide as an ordinary one at most.
const THIN_SPACE = '\u2009';

/** Width in px that a text surely does not exceed. */
export function roomFor(text: string, style: TextStyle): number {
  return Math.ceil(textWidth(text.replaceAll(THIN_SPACE, ' '), style) * 1.04);
}

/** The blocks below one another, each at the side where the picture begins. */
export function stacked(
  name: string,
  blocks: readonly Block[],
  {width, rtl, gap}: {width: number; rtl: boolean; gap: number}
): Block {
  let y = 0;
  const shapes = blocks.map((block, index) => {
    if (index > 0) y += gap;
    const shape = at(block, rtl ? width - block.width : 0, y);
    y += block.height;
    return shape;
  });
  return {name, width, height: y, shapes};
}

/** A block moved to a place in px. */
export function at({name, shapes}: Block, x: number, y: number): Shape {
  return {tag: 'g', key: name, attributes: {transform: `translate(${px(x)} ${px(y)})`}, children: shapes};
}
