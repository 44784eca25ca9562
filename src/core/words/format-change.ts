import type {NumberRange} from '../compare/number-range.ts';
import {formatNumber} from './format-figure.ts';
import type {Words} from './words.ts';

/** A difference as a range with signs: "−2 to +4", "+6" when both ends agree, "0". */
export function formatChange(
  {low, high}: NumberRange,
  {compare, language}: Pick<Words, 'compare' | 'language'>
): string {
  const [from, to] = [signed(low, language), signed(high, language)];
  return low === high ? from : compare.range(from, to);
}

function signed(value: number, language: string): string {
  const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
  return `${sign}${formatNumber(Math.abs(value), language)}`;
}
