import {attackRadius} from '../core/scale/radius.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {circlePath, px} from './format-path.ts';
import type {Shape} from './shape.ts';
import {textShape} from './text.ts';

/** Fill of the nested circles, from the largest to the smallest. */
const FILLS = [0.1, 0.2, 0.86];

const LEADER = 12;
const GAP = 3;
const LINE_HEIGHT = 13;

/**
 * Nested circles that share a base, with level leaders to their values: the legend of the map's circles, by the map's
 * own radius function. Drawn from [0, 0] at the top left; the size in px comes with it.
 * @param values numbers of killed, largest first
 * @param format writes a number
 */
export function circleLegend(
  values: readonly number[],
  {palette, markScale, format}: {palette: Palette; markScale: number; format: (value: number) => string}
): {readonly shapes: readonly Shape[]; readonly width: number; readonly height: number} {
  const largest = attackRadius(values[0] ?? 1, markScale);
  const top = LINE_HEIGHT / 2;
  const tops = spread(values.map((value) => top + 2 * (largest - attackRadius(value, markScale))));
  const shapes = values.map((value, i): Shape => {
    const radius = attackRadius(value, markScale);
    const y = top + 2 * largest - 2 * radius;
    const leaderEnd = 2 * largest + LEADER;
    return {
      tag: 'g',
      key: String(value),
      attributes: {},
      children: [
        {
          tag: 'path',
          key: 'circle',
          attributes: {
            ...{transform: `translate(${px(largest)} ${px(y + radius)})`, d: circlePath(radius - 0.6)},
            ...{fill: palette.attack, 'fill-opacity': FILLS[Math.min(i + FILLS.length - values.length, 2)] ?? 0.1},
            ...{stroke: palette.attack, 'stroke-width': 1.2}
          }
        },
        {
          tag: 'path',
          key: 'leader',
          attributes: {
            d: `M${px(largest)},${px(y)}L${px(2 * largest + 3)},${px(tops[i]!)}H${px(leaderEnd)}`,
            ...{fill: 'none', stroke: palette.ink3, 'stroke-width': 1}
          }
        },
        textShape([{text: format(value), color: palette.ink2, size: 11, weight: 400}], {
          ...{key: 'value', x: leaderEnd + GAP, y: tops[i]! + 4, leading: 0, anchor: 'start'}
        })
      ]
    };
  });
  const widest = Math.max(...values.map((value) => format(value).length)) * 6.3;
  return {shapes, width: Math.ceil(2 * largest + LEADER + GAP + widest), height: Math.ceil(2 * largest + LINE_HEIGHT)};
}

// Values that would stand in one another are pushed apart, downwards.
function spread(tops: readonly number[]): number[] {
  const placed: number[] = [];
  for (const top of tops) placed.push(Math.max(top, (placed.at(-1) ?? -Infinity) + LINE_HEIGHT));
  return placed;
}
