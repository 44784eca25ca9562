/** A text in a script that runs from right to left, so that it keeps its own order beside words that run the other way. */
export function isolated(text: string): string {
  return /[\u0590-\u08FF]/.test(text) ? `\u2068${text}\u2069` : text;
}
