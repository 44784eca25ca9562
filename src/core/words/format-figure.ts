import type {Figure} from '../../../geo/index.ts';
import type {Count} from '../aggregate/counts.ts';
import type {ReportedRange} from '../store/reported-range.ts';
import type {Words} from './words.ts';

// Made once for each language: making one costs more than writing a thousand numbers.
const formats = new Map<string, Intl.NumberFormat>();

/** A whole number with the language's grouping; "4,000". */
export function formatNumber(value: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
  formats.set(language, format);
  return format.format(value);
}

/** "84–103", or "95" when both ends agree. */
export function formatRange(low: number, high: number, language: string): string {
  const [from, to] = [formatNumber(low, language), formatNumber(high, language)];
  return low === high ? from : `${from}–${to}`;
}

/** One figure as it was said: "149", "≥ 133", "284–300", "up to 5,650", "12–40 (best 17)", or the word for unknown; 0 stays 0. */
export function formatFigure({low, best, high}: Pick<Figure, 'low' | 'best' | 'high'>, words: Words): string {
  const {language} = words;
  if (low === high) {
    const single = best ?? low;
    return single === null ? words.unknown : formatNumber(single, language);
  }
  const within = (range: string) => (best === null ? range : words.withBest(range, formatNumber(best, language)));
  if (low !== null && high !== null) return within(formatRange(low, high, language));
  // A best figure at the known end says nothing more than that end does.
  if (low !== null) return best === low ? atLeast(low, language) : within(atLeast(low, language));
  const upTo = words.upTo(formatNumber(high!, language));
  return best === high ? upTo : within(upTo);
}

function atLeast(value: number, language: string): string {
  return `≥ ${formatNumber(value, language)}`;
}

/** The range of what was reported over all sources; the word for unknown when nobody gave a number. */
export function formatReported(range: ReportedRange | null, words: Words): string {
  return range ? formatRange(range.low, range.high, words.language) : words.unknown;
}

/** "3 (+1 possible)": surely three, and one that may be there; "5" when nothing is uncertain. */
export function formatCount({sure, possible}: Count, words: Words): string {
  const surely = formatNumber(sure, words.language);
  return possible > 0 ? `${surely} ${words.app.morePossible(formatNumber(possible, words.language))}` : surely;
}
