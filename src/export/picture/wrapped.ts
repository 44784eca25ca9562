import type {TextStyle} from '../../svg/text.ts';
import {textWidth} from '../../svg/text-width.ts';

/** Widths are known to a few percent; a line is broken so much earlier. */
const CERTAIN = 0.96;

/** Places within long words, such as addresses, where a line may break: behind these characters. */
const BREAKS = /(?<=[/&?=,;])/u;

/**
 * A text in lines of at most `width` px: broken between words, and within a word that is longer than a line. Every character
 * stays but the spaces at breaks.
 */
export function wrapped(text: string, style: TextStyle, width: number): readonly string[] {
  const most = Math.max(width * CERTAIN, 2 * style.size);
  const fits = (line: string) => textWidth(line, style) <= most;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const joined = line ? `${line} ${word}` : word;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    const parts = fits(word) ? [word] : broken(word, fits);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1)!;
  }
  return line ? [...lines, line] : lines;
}

/** The same in as many lines of about the same length; no word is broken for it. */
export function evenly(text: string, style: TextStyle, width: number): readonly string[] {
  const lines = wrapped(text, style, width);
  if (lines.length < 2) return lines;
  let best = lines;
  let [tooNarrow, enough] = [0, width];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    const narrower = wrapped(text, style, middle);
    if (narrower.length > lines.length || narrower.join(' ') !== lines.join(' ')) tooNarrow = middle;
    else [best, enough] = [narrower, middle];
  }
  return best;
}

function broken(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces = word.split(BREAKS).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + piece)) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
