import type {Canvas2d, Look} from './paint-look.ts';
import {numberIn} from './paint-look.ts';

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = {start: 'start', middle: 'center', end: 'end'};
const BASELINE: Readonly<Record<string, CanvasTextBaseline>> = {
  central: 'middle',
  middle: 'middle',
  hanging: 'hanging'
};

/** Sets everything of a canvas that a line of text is drawn with, but its paint. Fonts must have been loaded by the page. */
export function setType(context: Canvas2d, look: Look): void {
  const size = numberIn(look, 'font-size', 16);
  const family = look['font-family'] ?? 'sans-serif';
  context.font = `${look['font-style'] ?? 'normal'} ${look['font-weight'] ?? '400'} ${size}px ${family}`;
  context.letterSpacing = `${numberIn(look, 'letter-spacing', 0)}px`;
  context.direction = look['direction'] === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = ALIGN[look['text-anchor'] ?? 'start']!;
  context.textBaseline = BASELINE[look['dominant-baseline'] ?? ''] ?? 'alphabetic';
}
