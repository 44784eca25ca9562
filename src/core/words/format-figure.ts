import type {Figure} from '../../../geo/index.ts';
import type {ReportedRange} from '../store/reported-range.ts';
import type {Words} from './words.ts';

/** A whole number with the language's grouping; "4,000". */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language).format(value);
}

/** "84–103", or "95" when both ends agree. */
export function formatRange(low: number, high: number, language: string): string {
  const [from, to] = [formatNumber(low, language), formatNumber(high, language)];
  return low === high ? from : `${from}–${to}`;
}

/** One figure as it was said: "149", "≥ 133", "284–300", "up to 5,650", "12–40 (best 17)", or the word for unknown; 0 stays 0. */
export function formatFigure({low, best, high}: Pick<Figure, 'low' | 'best' | 'high'>, words: Words): string {
  const {language} = words;
  if (low !== null && high !== null && low !== high) {
    const range = formatRange(low, high, language);
    return best === null ? range : words.withBest(range, formatNumber(best, language));
  }
  if (low !== null && high === null && (best === null || best === low)) return `≥ ${formatNumber(low, language)}`;
  const single = best ?? low ?? null;
  if (single !== null) return formatNumber(single, language);
  return high === null ? words.unknown : words.upTo(formatNumber(high, language));
}

/** The range of what was reported over all sources; the word for unknown when nobody gave a number. */
export function formatReported(range: ReportedRange | null, words: Words): string {
  return range ? formatRange(range.low, range.high, words.language) : words.unknown;
}

/** "3–4": surely three, possibly four; "5" when nothing is uncertain. */
export function formatCount({sure, possible}: {sure: number; possible: number}, language: string): string {
  return formatRange(sure, sure + possible, language);
}
