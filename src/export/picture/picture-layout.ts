import type {Size} from '../../core/camera/camera.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import {markScaleFor} from '../../core/scene/scene.ts';
import type {Arrangement} from './arranged.ts';
import {arranged} from './arranged.ts';
import type {Block, Setting} from './block.ts';
import {compactLegend} from './compact-legend.ts';
import {footBlock, footWords} from './foot-block.ts';
import {headBlock} from './head-block.ts';
import {certaintyBlock, killedBlock, kindsBlock} from './legend-blocks.ts';
import type {PictureFacts} from './picture-facts.ts';
import type {PictureOptions, PicturePart} from './picture-options.ts';
import type {PictureView} from './picture-view.ts';
import {placedBlock} from './placed-block.ts';

/**
 * What goes where there is no room for all, in this order: `long` is the longer form of the credits, `rows` a legend with a row
 * for each kind, `mode` what of the period is shown.
 */
export const SPARED = [
  'certainty',
  'circles',
  'address',
  'long',
  'rows',
  'mode',
  'scale',
  'killed',
  'placed',
  'legend'
] as const;
export type Spared = (typeof SPARED)[number];

/** Width in px of a column of the legend, as a share of the picture and at most, and the gaps between its blocks. */
const COLUMN = {least: 200, most: 228, share: 0.24};

/** Width in px of a column where the legend stands below the map. */
const NARROW_COLUMN = 146;
const GAPS = {across: 24, down: 13};

const MOST_COLUMNS = 4;

/** Room in px around the legend. */
export const LEGEND_ROOM = 12;

/** Where the parts of a picture stand, in px of the screen. */
export interface Layout {
  readonly head: Block;
  readonly foot: Block;
  readonly legend: Arrangement;
  /** Whether the legend stands beside the map; else below it. */
  readonly beside: boolean;
  readonly map: Box;
  /** What the size of marks goes by, so that map and legend agree. */
  readonly marks: Size;
}

/** What of a picture is said, and where, when some of it is spared. */
export function layoutOf(
  view: PictureView,
  facts: PictureFacts,
  {options, size, setting, spared}: {options: PictureOptions; size: Size; setting: Setting; spared: readonly Spared[]}
): Layout {
  const {width, height} = size;
  const margin = width < 480 ? 14 : 20;
  const inner = width - 2 * margin;
  const has = (part: PicturePart) => options.parts.includes(part) && !(spared as readonly string[]).includes(part);
  const titleSize = Math.max(17, Math.min(26, width * 0.027));
  const head = headBlock(
    {
      title: has('title') ? options.title : null,
      period: has('period'),
      mode: !spared.includes('mode')
    },
    facts,
    {...setting, width: inner, titleSize}
  );
  const {address, ...credits} = footWords(view, facts, {short: spared.includes('long')});
  const foot = footBlock({...credits, address: has('address') ? address : null}, {...setting, width: inner});
  const top = head.height > 0 ? head.height + 26 : 0;
  const bottom = height - foot.height - 20;
  const beside = width >= 560 && width / height >= 1.15;
  const columns = Math.max(1, Math.floor((inner + GAPS.across) / (NARROW_COLUMN + GAPS.across)));
  const marks = {width, height: Math.max(1, bottom - top)};
  const column = (count: number) =>
    beside
      ? Math.min(COLUMN.most, Math.max(COLUMN.least, width * COLUMN.share))
      : (inner - (count - 1) * GAPS.across) / count;
  const legendIn = (count: number) => {
    const room = {...setting, width: column(count)};
    const blocks = legendBlocks(facts, {
      ...room,
      has,
      marks,
      rows: !spared.includes('rows'),
      killed: !spared.includes('killed')
    });
    return arranged(blocks, count, GAPS);
  };
  const legend = beside ? fitting(bottom - top - 2 * LEGEND_ROOM, legendIn) : fewest(columns, legendIn);
  const aside = legend.blocks.length === 0 ? 0 : beside ? legend.width + 2 * margin : legend.height + 2 * LEGEND_ROOM;
  const map = beside
    ? {left: setting.rtl ? 0 : aside, right: setting.rtl ? width - aside : width, top, bottom}
    : {left: 0, right: width, top, bottom: Math.max(top + 1, bottom - aside)};
  return {head, foot, legend, beside, map, marks};
}

// As few columns as fit into this height in px; the most where none do.
function fitting(height: number, legendIn: (count: number) => Arrangement): Arrangement {
  for (let count = 1; count < MOST_COLUMNS; count++) {
    const legend = legendIn(count);
    if (legend.height <= height) return legend;
  }
  return legendIn(MOST_COLUMNS);
}

// As few columns as make the strip no higher.
function fewest(columns: number, legendIn: (count: number) => Arrangement): Arrangement {
  const all = Array.from({length: Math.min(MOST_COLUMNS, columns)}, (_, i) => legendIn(i + 1));
  return all.reduce((best, next) => (next.height < best.height ? next : best));
}

function legendBlocks(
  facts: PictureFacts,
  {
    has,
    marks,
    rows,
    killed: figures,
    ...room
  }: Setting & {
    width: number;
    marks: Size;
    rows: boolean;
    killed: boolean;
    has: (part: PicturePart) => boolean;
  }
): readonly Block[] {
  if (!rows) {
    const parts = {kinds: has('legend'), killed: has('legend') && figures, placed: has('placed')};
    const compact = compactLegend(facts, parts, room);
    return compact ? [compact] : [];
  }
  const killed = killedBlock(facts, {...room, circles: has('circles'), markScale: markScaleFor(marks)});
  const placed = placedBlock(facts, room);
  return [
    ...(has('legend') ? [kindsBlock(facts, room)] : []),
    ...(has('legend') && killed ? [killed] : []),
    ...(has('certainty') && facts.statuses.length > 0 ? [certaintyBlock(facts, room)] : []),
    ...(has('placed') && placed ? [placed] : [])
  ];
}
