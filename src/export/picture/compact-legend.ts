import {formatNumber, formatRange} from '../../core/words/format-figure.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {glyph} from '../../svg/glyph.ts';
import type {Shape} from '../../svg/shape.ts';
import type {Block, Paragraph, Setting} from './block.ts';
import {at, roomFor, setText, stacked, textBlock} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';

const SIGN = 14;
const LEADING = 19;

/** Space between a sign, its name and its number, and between two kinds, in px. */
const GAP = 5;
const BETWEEN = 14;

/** Which lines stand below the kinds. */
export interface CompactParts {
  readonly kinds: boolean;
  readonly killed: boolean;
  readonly placed: boolean;
}

/** The legend of a small picture: kinds and their counts one after the other, figures and placing as lines; null when nothing is left. */
export function compactLegend(
  facts: PictureFacts,
  {kinds, killed, placed}: CompactParts,
  room: Setting & {width: number}
): Block | null {
  const {words, palette, rtl, width} = room;
  const small = (name: string, text: string) =>
    textBlock(name, [{text, color: palette.ink2, size: 11, weight: 400, leading: 15}], room);
  const {handout} = lateWords(words.language);
  const {point, area, tray} = facts.placements;
  const total = point + area + tray;
  const known = facts.killed.records + facts.killed.possible > 0;
  const number = (n: number) => formatNumber(n, words.language);
  const people = [
    ...(known ? [handout.killed(formatRange(facts.killed.low, facts.killed.high, words.language))] : []),
    ...(facts.killed.unknown > 0 ? [words.app.unknownFigures(facts.killed.unknown)] : [])
  ].join(handout.between);
  const places = [
    handout.placed(number(point), number(total)),
    ...(area > 0 ? [handout.asAreas(area)] : []),
    ...(tray > 0 ? [handout.notPlaced(tray)] : [])
  ].join(handout.between);
  const blocks = [
    ...(!kinds ? [] : [facts.kinds.length > 0 ? row(facts, room) : small('kinds', handout.none)]),
    ...(killed && people ? [small('killed', people)] : []),
    ...(placed && total > 0 ? [small('placed', places)] : [])
  ];
  return blocks.length === 0 ? null : stacked('legend', blocks, {width, rtl, gap: 3});
}

function row({kinds}: PictureFacts, {width, palette, rtl, words}: Setting & {width: number}): Block {
  let [x, y] = [0, 0];
  const shapes = kinds.flatMap(({kind, name, sure, possible, series}): Shape[] => {
    const label: Paragraph = {text: name, color: palette.ink, size: 12, weight: 400, leading: LEADING};
    const many = formatRange(sure, sure + possible, words.language);
    const text = series > 0 ? `${many} ${words.app.plusSeries(series)}` : many;
    const count: Paragraph = {...label, text, weight: 600};
    const nameWide = SIGN + GAP + roomFor(name, label);
    // A number that has no room beside the name stands below it.
    const below = nameWide + GAP + roomFor(text, count) > width;
    const numberAt = below ? SIGN + GAP : nameWide + GAP;
    const wide = below ? width : numberAt + roomFor(text, count);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LEADING];
    const place = (offset: number) => (rtl ? width - x - offset : x + offset);
    const sign = {name: `sign-${kind}`, width: SIGN, height: SIGN, shapes: [glyph(kind, 'confirmed', palette, SIGN)]};
    const line = {top: y, leading: LEADING, side: rtl ? ('right' as const) : ('left' as const)};
    const drawn = [
      at(sign, rtl ? place(SIGN) : place(0), y + (LEADING - SIGN) / 2),
      setText([label], {...line, key: `name-${kind}`, x: place(SIGN + GAP)}),
      setText([count], {...line, key: `number-${kind}`, x: place(numberAt), top: below ? y + LEADING - 3 : y})
    ];
    x += wide + BETWEEN;
    if (below) y += LEADING - 3;
    return drawn;
  });
  return {name: 'kinds', width, height: y + LEADING, shapes};
}
