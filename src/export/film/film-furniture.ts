import type {Padding, Size} from '../../core/camera/camera.ts';
import {markScaleFor} from '../../core/scene/scene.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import {px} from '../../svg/format-path.ts';
import type {Shape} from '../../svg/shape.ts';
import type {Block, Paragraph, Setting} from '../picture/block.ts';
import {at, stacked, textBlock} from '../picture/block.ts';
import {kindsBlock, killedBlock} from '../picture/legend-blocks.ts';
import type {FilmFacts} from './film-facts.ts';

/** What stands over the map of a frame. */
export interface FurnitureFacts {
  readonly title: string | null;
  /** The day of the playhead, and the time that is shown, in words; null leaves the clock out. */
  readonly clock: {readonly date: string; readonly period: string} | null;
  /** The counts of the frame, and the largest that they become, for which room is kept; null leaves the legend out. */
  readonly legend: {readonly now: FilmFacts; readonly most: FilmFacts} | null;
  /** The chapter and what is read of it; null when there is nothing to read. */
  readonly caption: {readonly title: string; readonly text: string | null} | null;
  readonly source: string;
}

/** Distances in px: of the plates from the edge and from each other, and of what is in them from theirs. */
const MARGIN = 16;
const GAP = 8;
const INSET = 12;

/** Room that a caption is given above the source line, and the plate with the date below the upper edge, in px. */
const CAPTION_HEIGHT = 96;
const HEAD_HEIGHT = 120;

/** Width in px of the plates at the side, and of the widest caption. */
const WIDTH = {least: 196, most: 252, share: 0.26};
const CAPTION_WIDTH = 560;

/** A film that is wider than high by so much has its captions beside the plates, not below them. */
const WIDE = 1.2;

/** What of the map the furniture covers, in px of the screen: what a film shows has to stand beside it. */
export function furniturePadding(
  {width, height}: Size,
  {column, captions, rtl}: {column: boolean; captions: boolean} & Pick<Setting, 'rtl'>
): Padding {
  const wide = width > height * WIDE;
  const beside = column && wide ? columnWidth(width) + 2 * MARGIN : 2 * MARGIN;
  return {
    ...{top: column && !wide ? HEAD_HEIGHT : MARGIN, right: rtl ? beside : 2 * MARGIN},
    ...{bottom: (captions ? CAPTION_HEIGHT : 0) + 2 * MARGIN, left: rtl ? 2 * MARGIN : beside}
  };
}

/** The furniture of a frame: a clock and a legend on plates at the side where lines begin, words and sources below. */
export function furniture(
  facts: FurnitureFacts,
  {size, ...setting}: Setting & {size: Size}
): {readonly shapes: readonly Shape[]; readonly boxes: readonly Box[]} {
  const {width, height} = size;
  const foot = sourceStrip(facts.source, size, setting);
  const bottom = height - foot.height;
  const wide = width > height * WIDE;
  const captioned = facts.caption !== null;
  const column = columnOf(facts, size, setting);
  const room = bottom - 2 * MARGIN - (captioned && !wide ? CAPTION_HEIGHT : 0);
  const scale = Math.min(1, room / Math.max(1, column.height));
  const left = setting.rtl ? width - MARGIN - column.width * scale : MARGIN;
  const beside = wide ? MARGIN + column.width * scale + MARGIN : MARGIN;
  const caption = facts.caption && captionPlate(facts.caption, {...setting, width: width - beside - MARGIN});
  const captionLeft = caption && (setting.rtl ? MARGIN : beside) + (width - beside - MARGIN - caption.width) / 2;
  const captionTop = caption && bottom - MARGIN - caption.height;
  return {
    shapes: [
      {
        ...{tag: 'g', key: 'column', children: column.shapes},
        attributes: {transform: `translate(${px(left)} ${MARGIN}) scale(${px(scale)})`}
      },
      ...(caption ? [at(caption, captionLeft!, captionTop!)] : []),
      at(foot, 0, bottom)
    ],
    boxes: [
      ...(column.height > 0 ? [boxAt(column, left, MARGIN, scale)] : []),
      ...(caption ? [boxAt(caption, captionLeft!, captionTop!)] : []),
      boxAt(foot, 0, bottom)
    ]
  };
}

function columnWidth(width: number): number {
  return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width * WIDTH.share)));
}

function columnOf({title, clock, legend}: FurnitureFacts, size: Size, setting: Setting): Block {
  const width = columnWidth(size.width);
  const room = {...setting, width: width - 2 * INSET};
  const blocks = [
    ...(title !== null || clock ? [plate(headBlock({title, clock}, room), setting)] : []),
    ...(legend ? [plate(legendBlock(legend, size, room), setting)] : [])
  ];
  return stacked('plates', blocks, {width, rtl: setting.rtl, gap: GAP});
}

function headBlock({title, clock}: Pick<FurnitureFacts, 'title' | 'clock'>, room: Setting & {width: number}): Block {
  const {ink, ink2} = room.palette;
  // In one line on the narrowest plate too.
  const date = Math.min(30, Math.floor(room.width / 7.6));
  const lines: Paragraph[] = [
    ...(title === null ? [] : [{text: title, color: ink2, size: 12, weight: 600, leading: 16}]),
    // The figures of the face are all of one width, so that the date does not tremble.
    ...(clock
      ? [
          {text: clock.date, color: ink, size: date, weight: 600, leading: Math.round(date * 1.27), tracking: -0.3},
          {text: clock.period, color: ink2, size: 11, weight: 400, leading: 15}
        ]
      : [])
  ];
  return textBlock('head', lines, {width: room.width, rtl: room.rtl});
}

function legendBlock(
  {now, most}: NonNullable<FurnitureFacts['legend']>,
  size: Size,
  room: Setting & {width: number}
): Block {
  const block = (facts: FilmFacts) => {
    const killed = killedBlock(facts, {...room, circles: false, markScale: markScaleFor(size)});
    return stacked('legend', [kindsBlock(facts, room), ...(killed ? [killed] : [])], {...room, gap: 8});
  };
  const shown = block(now);
  return {...shown, height: Math.max(shown.height, block(most).height)};
}

function captionPlate(
  {title, text}: NonNullable<FurnitureFacts['caption']>,
  {width, ...setting}: Setting & {width: number}
): Block {
  const inner = Math.min(CAPTION_WIDTH, width) - 2 * INSET;
  const {ink} = setting.palette;
  const lines: Paragraph[] = [
    {text: title, color: ink, size: 15, weight: 600, leading: 20},
    ...(text === null ? [] : [{text, color: ink, size: 14, weight: 400, leading: 20}])
  ];
  return plate(textBlock('caption', lines, {width: inner, rtl: setting.rtl, gap: 2}), setting);
}

function sourceStrip(text: string, {width}: Size, setting: Setting): Block {
  const {palette, rtl} = setting;
  const line: Paragraph = {text, color: palette.ink2, size: 10, weight: 400, leading: 14};
  const words = textBlock('source', [line], {width: width - 2 * MARGIN, rtl});
  const height = words.height + 6;
  return {
    ...{name: 'foot', width, height},
    shapes: [
      {tag: 'rect', key: 'ground', attributes: {width, height: px(height), fill: palette.panel, 'fill-opacity': 0.88}},
      at(words, MARGIN, 3)
    ]
  };
}

function plate({name, width, height, shapes}: Block, {palette}: Setting): Block {
  const [wide, high] = [width + 2 * INSET, height + 2 * INSET - 4];
  const ground: Shape = {
    ...{tag: 'rect', key: 'ground'},
    attributes: {
      ...{x: 0.5, y: 0.5, width: px(wide - 1), height: px(high - 1)},
      ...{fill: palette.panel, 'fill-opacity': 0.92, stroke: palette.line, 'stroke-width': 1}
    }
  };
  return {
    ...{name: `${name}-plate`, width: wide, height: high},
    shapes: [ground, at({name, width, height, shapes}, INSET, INSET - 2)]
  };
}

function boxAt({width, height}: Size, left: number, top: number, scale = 1): Box {
  return {left, top, right: left + width * scale, bottom: top + height * scale};
}
