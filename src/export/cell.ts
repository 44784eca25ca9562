/** A cell of a table. Numbers and booleans are written bare; null is unknown and stays empty. */
export type Cell = string | number | boolean | null;

/**
 * A text that a spreadsheet program could run as a formula, or that already has the mark against it: one of = + - @ in
 * any width first, also behind invisible characters and blanks, which programs trim; or a tab or line break first
 * (https://owasp.org/www-community/attacks/CSV_Injection). Apostrophes before it count as part of it, so that taking one
 * away always gives the original back.
 *
 * It is passed to Papa Parse as `escapeFormulae`, whose own rule (`true`) misses line feeds, full-width signs and every
 * cell with a line break further on, and cannot be undone.
 */
export const FORMULA = /^'*(?:[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n])/u;

// The same controls that make the reader warn (`text-bidi`): they let a text read otherwise than it is written.
const BIDI = /[\u202A-\u202E\u2066-\u2069]|\\(?=u(?:202[A-E]|206[6-9]|005C))/g;
const REVEALED = /\\u(202[A-E]|206[6-9]|005C)/g;

/** The text with its invisible direction controls written out as `\u202E`. {@link hideBidi} undoes it. */
export function revealBidi(text: string): string {
  return text.replace(BIDI, (control) => `\\u${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** The text as it was before {@link revealBidi}. */
export function hideBidi(text: string): string {
  return text.replace(REVEALED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The rule for readers of our tables: the text of a cell as it was before it was made safe. */
export function restoreCell(text: string): string {
  return hideBidi(text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
}
