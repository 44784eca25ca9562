import {cleanText} from './clean-text.ts';

/** A piece of a reference in one face. */
export interface Segment {
  readonly text: string;
  readonly italic: boolean;
}

/** A piece in the upright face. */
export function plain(text: string): Segment {
  return {text, italic: false};
}

/** A title in the slanted face. */
export function italic(text: string): Segment {
  return {text: cleanText(text), italic: true};
}

/** The reference as plain text, as it is copied. */
export function textOf(segments: readonly Segment[]): string {
  return segments.map(({text}) => text).join('');
}

/** A sentence of a reference: with one full stop at its end, none where it already ends in a mark. */
export function sentence(text: string): string {
  return /[.!?…][”’"')\]]?$/u.test(text) ? text : `${text}.`;
}
