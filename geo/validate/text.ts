import {issue} from '../issue.ts';
import type {Rule} from './rule.ts';
import {wrongType} from './shape.ts';

/** Longest title that is shown in one piece, in characters. */
const TITLE_LENGTH = 60;

// The explicit embeddings, overrides and isolates, which can make a text read otherwise than it is written:
// https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings. Plain marks (U+200E, U+200F) are harmless.
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/** A text that is not blank and has no control characters of bidirectional text. */
export const text: Rule = (value, pointer) => {
  if (typeof value !== 'string') return [wrongType(value, pointer, 'a text in quotes')];
  if (value.trim() === '')
    return [issue('text-empty', pointer, 'The text is empty; write something or remove the property.')];
  const control = BIDI_CONTROL.exec(value)?.[0];
  if (control === undefined) return [];
  const name = `U+${control.codePointAt(0)!.toString(16).toUpperCase()}`;
  return [issue('text-bidi', pointer, `The text holds the invisible direction control ${name}; remove it.`)];
};

/** A title: a text that fits on one line of a list. */
export const title: Rule = (value, pointer, known) => {
  const issues = text(value, pointer, known);
  if (typeof value !== 'string' || value.length <= TITLE_LENGTH) return issues;
  const message = `The title has ${value.length} characters; keep it under ${TITLE_LENGTH + 1} and move the rest to the summary.`;
  return [...issues, issue('title-long', pointer, message)];
};
