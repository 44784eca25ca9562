import {formatNumber} from '../../core/words/format-figure.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {px} from '../../svg/format-path.ts';
import type {Shape} from '../../svg/shape.ts';
import type {Block, Paragraph, Setting} from './block.ts';
import {at, stacked, textBlock} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';

/** One cell for each record up to this many; beyond, a bar of three shares. */
const MOST_CELLS = 60;

const HEIGHT = 6;

/** How many of the incidents are points, areas, and in no place, as a strip and in words; null when there are none. */
export function placedBlock({placements}: PictureFacts, room: Setting & {width: number}): Block | null {
  const {width, palette, words, rtl} = room;
  const {handout} = lateWords(words.language);
  const {point, area, tray} = placements;
  const total = point + area + tray;
  if (total === 0) return null;
  const number = (n: number) => formatNumber(n, words.language);
  const style = {color: palette.ink2, size: 11, weight: 400, leading: 15};
  const first: Paragraph = {
    ...{text: handout.placed(number(point), number(total)), color: palette.ink},
    ...{size: 12, weight: 600, leading: 17}
  };
  const rest = [...(area > 0 ? [handout.asAreas(area)] : []), ...(tray > 0 ? [handout.notPlaced(tray)] : [])].join(
    handout.between
  );
  return stacked(
    'placed',
    [
      textBlock('points', [first], room),
      strip([point, area, tray], room),
      ...(rest ? [textBlock('elsewhere', [{...style, text: rest}], room)] : [])
    ],
    {width, rtl, gap: 4}
  );
}

// Full cells are points, faint ones areas, outlines what is not placed.
function strip(shares: readonly [number, number, number], {width, palette, rtl}: Setting & {width: number}): Block {
  const total = shares[0] + shares[1] + shares[2];
  const cells = total <= MOST_CELLS;
  const gap = cells && total <= 40 ? 1.5 : 0.75;
  const looks = [
    {fill: palette.ink2},
    {fill: palette.ink2, 'fill-opacity': 0.4},
    {fill: 'none', stroke: palette.ink3, 'stroke-width': 0.8}
  ];
  let x = 0;
  const shapes = shares.flatMap((share, look): Shape[] => {
    const count = cells ? share : Math.min(1, share);
    const step = (width * share) / total / Math.max(1, count);
    return Array.from({length: count}, (_, index) => {
      const inset = look === 2 ? 0.4 : 0;
      const left = rtl ? width - x - step + gap : x;
      x += step;
      const box = {x: px(left + inset), y: inset, width: px(Math.max(0.5, step - gap - 2 * inset))};
      return {
        ...{tag: 'rect', key: `${look}-${index}`},
        attributes: {...box, height: HEIGHT - 2 * inset, ...looks[look]}
      };
    });
  });
  const bar: Block = {name: 'cells', width, height: HEIGHT, shapes};
  return {...bar, height: HEIGHT + 2, shapes: [at(bar, 0, 1)]};
}
