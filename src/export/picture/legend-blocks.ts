import {formatNumber, formatRange} from '../../core/words/format-figure.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {circleLegend} from '../../svg/circle-legend.ts';
import type {GlyphName} from '../../svg/glyph.ts';
import {glyph} from '../../svg/glyph.ts';
import type {Shape} from '../../svg/shape.ts';
import type {Block, Paragraph, Setting} from './block.ts';
import {at, roomFor, setText, textBlock} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';

/** Numbers of killed whose circles are explained. */
const CIRCLES = [150, 50, 10];

const SIGN = 16;
const NAME_AT = SIGN + 8;

/** Height in px of a note below a name. */
const NOTE = 14;

interface Room extends Setting {
  readonly width: number;
}

interface Row {
  readonly sign: {readonly name: GlyphName; readonly status: Parameters<typeof glyph>[1]};
  readonly name: string;
  readonly note: string;
  readonly number: string;
}

/** Signs and names of the kinds with their counts, as ranges where a date leaves it open. */
export function kindsBlock({kinds}: Pick<PictureFacts, 'kinds'>, room: Room): Block {
  const {words} = room;
  const rows = kinds.map(({kind, name, series, sure, possible}) => ({
    ...{sign: {name: kind, status: 'confirmed' as const}, name},
    note: series > 0 ? words.app.plusSeries(series) : '',
    number: formatRange(sure, sure + possible, words.language)
  }));
  if (rows.length === 0) return textBlock('kinds', [small(lateWords(words.language).handout.none, room)], room);
  return rowsBlock('kinds', rows, {...room, size: 13, figure: 14, leading: 22});
}

/** Signs and names of the statuses with their counts. */
export function certaintyBlock({statuses}: PictureFacts, room: Room): Block {
  const {words} = room;
  const rows = statuses.map(({status, count}) => ({
    ...{sign: {name: 'any' as const, status}, name: words.terms.status[status]},
    ...{note: '', number: formatNumber(count, words.language)}
  }));
  return rowsBlock('certainty', rows, {...room, size: 12, figure: 12, leading: 17});
}

function rowsBlock(
  name: string,
  rows: readonly Row[],
  {width, palette, rtl, size, figure, leading}: Room & {size: number; figure: number; leading: number}
): Block {
  let y = 0;
  const shapes = rows.flatMap(({sign, name: said, note, number}): Shape[] => {
    const key = `${sign.name}-${sign.status}`;
    const [top, start, end] = [y, rtl ? 'right' : 'left', rtl ? 'left' : 'right'] as const;
    const x = (offset: number) => (rtl ? width - offset : offset);
    const label: Paragraph = {text: said, color: palette.ink, size, weight: 400, leading};
    const count: Paragraph = {text: number, color: palette.ink, size: figure, weight: 600, leading};
    const after: Paragraph = {text: note, color: palette.ink3, size: 11, weight: 400, leading};
    const used = NAME_AT + roomFor(said, label) + 6;
    const beside = used + roomFor(note, after) + 8 + roomFor(number, count) <= width;
    // A note that has no room beside the name stands below it.
    const below = note !== '' && !beside;
    y += leading + (below ? NOTE : 0);
    const noteAt = below ? {x: x(NAME_AT), top: top + leading - 3, leading: NOTE} : {x: x(used), top: top + 1, leading};
    const signAt = {x: rtl ? width - SIGN : 0, y: top + (leading - SIGN) / 2};
    const picture = {
      name: `sign-${key}`,
      width: SIGN,
      height: SIGN,
      shapes: [glyph(sign.name, sign.status, palette, SIGN)]
    };
    return [
      at(picture, signAt.x, signAt.y),
      setText([label], {key: `name-${key}`, x: x(NAME_AT), top, leading, side: start}),
      ...(note ? [setText([after], {key: `note-${key}`, ...noteAt, side: start})] : []),
      setText([count], {key: `number-${key}`, x: x(width), top, leading, side: end})
    ];
  });
  return {name, width, height: y, shapes};
}

/** The range of people reported killed, and beside it the circles of the map with their values; null when no attack is there. */
export function killedBlock(
  {killed}: Pick<PictureFacts, 'killed'>,
  {circles, markScale, ...room}: Room & {circles: boolean; markScale: number}
): Block | null {
  const {width, palette, rtl, words} = room;
  if (killed.records + killed.possible + killed.unknown === 0) return null;
  const number = (value: number) => formatNumber(value, words.language);
  const known = killed.records + killed.possible > 0;
  const legend = circles && known ? circleLegend(CIRCLES, {palette, markScale, format: number}) : null;
  const beside = legend !== null && width - legend.width >= 96;
  const text = textBlock(
    'killed',
    [
      {...small(words.app.killedAsReported, room), weight: 600},
      ...(known
        ? [
            {
              ...{text: formatRange(killed.low, killed.high, words.language), color: palette.ink},
              ...{size: 19, weight: 600, leading: 25}
            }
          ]
        : []),
      ...(killed.unknown > 0 ? [small(words.app.unknownFigures(killed.unknown), room)] : [])
    ],
    {width: beside ? width - legend.width - 8 : width, rtl}
  );
  if (!legend) return {...text, width};
  const y = beside ? 2 : text.height + 6;
  const x = (rtl ? beside : !beside) ? 0 : width - legend.width;
  const left = rtl && beside ? width - text.width : 0;
  return {
    ...{name: 'killed', width, height: Math.max(text.height, y + legend.height)},
    shapes: [at(text, left, 0), at({name: 'circles', ...legend}, x, y)]
  };
}

function small(text: string, {palette}: Pick<Setting, 'palette'>): Paragraph {
  return {text, color: palette.ink2, size: 11, weight: 400, leading: 15};
}
