/** The controls of the direction of text: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text as one line that reads as it is written: white space and control characters become single spaces, controls of the
 * direction of text go, halves of surrogate pairs become U+FFFD. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
