import type {TextRange} from './highlight.ts';

/** A part of a text that is marked, or one that is not. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at the ends of its marks, which are in order and do not overlap; no part is empty. */
export function textParts(text: string, marks: readonly TextRange[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (to > from) parts.push({text: text.slice(from, to), marked});
  };
  let at = 0;
  for (const [start, end] of marks) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return parts;
}
