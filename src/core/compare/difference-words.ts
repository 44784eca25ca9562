import {KINDS} from '../../../geo/index.ts';
import {formatChange} from '../words/format-change.ts';
import {formatNumber, formatRange} from '../words/format-figure.ts';
import type {Words} from '../words/words.ts';
import type {Compared, Difference, Side} from './differences.ts';
import {isPeople} from './differences.ts';

/** What a line of the comparison is about, as it is read. */
export function comparedInWords(what: Compared, {terms, compare}: Words): string {
  if (what === 'flow') return terms.flows;
  const kind = KINDS.find((each) => each === what);
  return kind ? terms.kind[kind].many : compare.reported[what as keyof typeof compare.reported];
}

/** The number of one side: of records "3 (+1)", as in the counter, of people "218–253", or the word for unknown. */
export function sideInWords(what: Compared, {range}: Side, {unknown, language, filter}: Words): string {
  if (!range) return unknown;
  const {low, high} = range;
  if (isPeople(what) || low === high) return formatRange(low, high, language);
  return filter.withPossible(formatNumber(low, language), formatNumber(high - low, language));
}

/** What the number of a side leaves out: series, and records without a figure; empty when that is nothing. */
export function sideNotes({series, unknown}: Side, {compare}: Words): readonly string[] {
  return [...(series > 0 ? [compare.series(series)] : []), ...(unknown > 0 ? [compare.withoutFigure(unknown)] : [])];
}

/** The difference of a line: "−2 to +4", or the word for unknown. */
export function changeInWords({change}: Difference, words: Words): string {
  return change ? formatChange(change, words) : words.unknown;
}

/** The comparison as rows of text, its head first: for the clipboard. `a` and `b` say what the two views are. */
export function differenceRows(
  lines: readonly Difference[],
  {a, b}: {readonly a: string; readonly b: string},
  words: Words
): readonly (readonly string[])[] {
  const {compare} = words;
  const side = (what: Compared, each: Side) => [sideInWords(what, each, words), ...sideNotes(each, words)].join(', ');
  return [
    [compare.what, `${compare.a}: ${a}`, `${compare.b}: ${b}`, compare.changeName],
    ...lines.map((line) => [
      comparedInWords(line.what, words),
      side(line.what, line.a),
      side(line.what, line.b),
      changeInWords(line, words)
    ])
  ];
}
