import type {Box} from '../core/scene/place-labels.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {px} from './format-path.ts';
import type {Shape} from './shape.ts';
import {FONT_FAMILY} from './text.ts';

const HEIGHT = 15;

/** The number of records that share one point, on the upper right of their mark, and the room it takes; in px. */
export function stackBadge(
  count: string,
  palette: Palette,
  {key, x, y, radius}: {key: string; x: number; y: number; radius: number}
): {readonly shape: Shape; readonly box: Box} {
  const width = Math.max(HEIGHT, 7 + count.length * 6.4);
  const [cx, cy] = [x + radius * 0.6 + width / 2 - 2, y - radius * 0.6 - HEIGHT / 2 + 2];
  const shape: Shape = {
    tag: 'g',
    key,
    attributes: {transform: `translate(${px(cx)} ${px(cy)})`, 'data-stack': count},
    children: [
      {
        tag: 'rect',
        key: 'plate',
        attributes: {
          ...{x: px(-width / 2), y: -HEIGHT / 2, width: px(width), height: HEIGHT, rx: HEIGHT / 2},
          ...{fill: palette.ink, stroke: palette.halo, 'stroke-width': 1.5}
        }
      },
      {
        tag: 'text',
        key: 'count',
        attributes: {
          ...{y: 4, 'text-anchor': 'middle', 'font-family': FONT_FAMILY, 'font-size': 11, 'font-weight': 700},
          fill: palette.panel
        },
        text: count
      }
    ]
  };
  return {shape, box: {left: cx - width / 2, right: cx + width / 2, top: cy - HEIGHT / 2, bottom: cy + HEIGHT / 2}};
}
