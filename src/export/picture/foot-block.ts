import {SHORT_VERSION} from '../../core/cite/cited-view.ts';
import {formatEdtf} from '../../core/words/format-date.ts';
import {isolated} from '../../core/words/isolated.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import type {Block, Paragraph, Setting} from './block.ts';
import {at, stacked, textBlock} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';
import type {PictureView} from './picture-view.ts';

/** Width in px from which the data and the ground stand beside each other. */
const TWO_COLUMNS = 620;
const GUTTER = 24;

/** What the foot says, each a sentence or more. */
export interface FootWords {
  readonly data: string;
  readonly ground: string;
  readonly address: string | null;
}

/** Whose data these are, of which version, and whose ground and borders; short ones leave out what is said with the data set. */
export function footWords(
  {entry, words, version, snapshot, address}: PictureView,
  {works}: PictureFacts,
  {short}: {short: boolean}
): FootWords {
  const {map, exporting} = words;
  const {handout} = lateWords(words.language);
  const borders = snapshot.worldview === 'un' ? map.bordersUn : map.bordersDeFacto;
  const data = [
    exporting.credit(entry.title),
    ...(short || works.cited === 0 ? [] : [handout.sourceCount(works.cited, works.independent)]),
    handout.asOf(isolated(formatEdtf(entry.asOf, words))),
    version === null ? handout.noVersion : handout.version(version.slice(0, SHORT_VERSION)),
    entry.license
  ].join(handout.between);
  return {
    data: short ? data : `${data}. ${handout.figures}`,
    ground: short ? map.attributionShort(borders) : `${handout.ground} ${handout.borders(borders)}`,
    address
  };
}

/** The foot of a picture. */
export function footBlock({data, ground, address}: FootWords, {width, palette, rtl}: Setting & {width: number}): Block {
  const small = (text: string): Paragraph => ({text, color: palette.ink3, size: 10.5, weight: 400, leading: 14});
  const plain = (name: string, text: string, most: number) => textBlock(name, [small(text)], {width: most, rtl});
  const below = address === null ? [] : [plain('address', address, width)];
  if (width < TWO_COLUMNS)
    return stacked('foot', [plain('data', data, width), plain('ground', ground, width), ...below], {
      width,
      rtl,
      gap: 2
    });
  const half = (width - GUTTER) / 2;
  const [first, second] = [plain('data', data, half), plain('ground', ground, half)];
  const pair: Block = {
    ...{name: 'credits', width, height: Math.max(first.height, second.height)},
    shapes: [at(first, rtl ? width - half : 0, 0), at(second, rtl ? 0 : width - half, 0)]
  };
  return stacked('foot', [pair, ...below], {width, rtl, gap: 3});
}
