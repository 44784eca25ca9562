/**
 * A text in parts, every second of which is a short number with the word after it, as in "3 January" and "24 killed", where no
 * line may break.
 */
export function keepTogether(text: string): readonly string[] {
  return text.split(/(?<![\d.,])(\d{1,3} \p{L}+)/u);
}
