import type {Block, Paragraph, Setting} from './block.ts';
import {roomFor, setText, stacked, textBlock} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';

/** Space between the period and what of it is shown, in px. */
const GAP = 10;

/** What of the head is said. */
export interface HeadParts {
  readonly title: string | null;
  readonly period: boolean;
  readonly mode: boolean;
}

/** Title, period and what limits the view, above the map. */
export function headBlock(
  {title, period, mode}: HeadParts,
  facts: PictureFacts,
  {width, titleSize, palette, rtl}: Setting & {width: number; titleSize: number}
): Block {
  const heading: Paragraph = {
    ...{text: title ?? '', color: palette.ink, size: titleSize, weight: 600, even: true},
    leading: Math.round(titleSize * 1.24)
  };
  const small = (text: string): Paragraph => ({text, color: palette.ink2, size: 12, weight: 400, leading: 17});
  const set = {width, rtl};
  return stacked(
    'head',
    [
      ...(title ? [textBlock('title', [heading], set)] : []),
      ...(period ? [periodBlock(facts, {...set, small, ink: palette.ink, mode})] : []),
      ...facts.limits.map((text, index) => textBlock(`limit-${index}`, [small(text)], set))
    ],
    {...set, gap: 2}
  );
}

// In one line where there is room for both.
function periodBlock(
  {period, mode: said}: PictureFacts,
  {
    width,
    rtl,
    small,
    ink,
    mode
  }: {width: number; rtl: boolean; small: (text: string) => Paragraph; ink: string; mode: boolean}
): Block {
  const days: Paragraph = {text: period, color: ink, size: 13, weight: 600, leading: 18};
  const rest = small(said);
  const first = roomFor(period, days);
  const shared = mode && first + GAP + roomFor(said, rest) <= width;
  if (!shared) return textBlock('period', mode ? [days, rest] : [days], {width, rtl});
  const side = rtl ? 'right' : 'left';
  const x = (offset: number) => (rtl ? width - offset : offset);
  return {
    ...{name: 'period', width, height: days.leading},
    shapes: [
      setText([days], {key: 'days', x: x(0), top: 0, leading: days.leading, side}),
      setText([rest], {key: 'mode', x: x(first + GAP), top: 0.5, leading: days.leading, side})
    ]
  };
}
