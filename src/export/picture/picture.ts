import type {Camera, Size} from '../../core/camera/camera.ts';
import type {Box} from '../../core/scene/place-labels.ts';
import {tokens} from '../../core/theme/tokens.ts';
import {px} from '../../svg/format-path.ts';
import type {Shape} from '../../svg/shape.ts';
import {worldShapes} from '../../svg/world.ts';
import {withArabicLetters} from './arabic-letters.ts';
import type {Block, Setting} from './block.ts';
import {at, runsLeft} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';
import type {Layout, Spared} from './picture-layout.ts';
import {LEGEND_ROOM} from './picture-layout.ts';
import {pictureMap} from './picture-map.ts';
import type {PictureOptions, PicturePart} from './picture-options.ts';
import {roomiest} from './picture-room.ts';
import type {PictureView} from './picture-view.ts';

/** A finished picture. */
export interface Picture extends Size {
  readonly shapes: readonly Shape[];
  /** Where its parts stand, in px of the picture; `map` among them. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** The camera of the map, in px that are `unit` px of the picture. */
  readonly camera: Camera;
  readonly unit: number;
  /** What was asked for and has no room. */
  readonly leftOut: readonly PicturePart[];
}

/**
 * A view as a picture: above the map its title and period, beside or below it the legend, at its foot the sources. Parts for
 * which there is no room are left out whole; nothing is cut off.
 * @param world draws the ground; one that remembers the last saves much where pictures follow one another
 */
export function picture(
  view: PictureView,
  facts: PictureFacts,
  options: PictureOptions,
  world: typeof worldShapes = worldShapes
): Picture {
  const setting: Setting = {
    ...{palette: tokens[options.theme], words: view.words},
    rtl: runsLeft(facts.period)
  };
  const {layout, spared, unit, size} = roomiest(view, facts, {options, setting});
  const {palette} = setting;
  const {map} = layout;
  const mapSize = {width: map.right - map.left, height: map.bottom - map.top};
  const scaled = options.parts.includes('scale') && !spared.includes('scale');
  const look = {...setting, transparent: options.transparent, scaled, world, marks: layout.marks};
  const drawn = pictureMap(view, mapSize, look);
  const placed = placedBlocks(layout, size, setting.rtl);
  const paper: Shape = {tag: 'rect', key: 'paper', attributes: {...rounded(size), fill: palette.panel}};
  const content: Shape = {
    tag: 'g',
    key: 'picture',
    attributes: {transform: `scale(${Math.round(unit * 1e6) / 1e6})`},
    children: [
      clip(mapSize),
      ...(options.transparent ? [] : [paper]),
      {
        ...{tag: 'g', key: 'map'},
        attributes: {transform: `translate(${px(map.left)} ${px(map.top)})`},
        children: [{tag: 'g', key: 'clipped', attributes: {'clip-path': 'url(#picture-frame)'}, children: drawn.shapes}]
      },
      ...rules(layout, size, setting),
      ...placed.map(({block, box}) => at(block, box.left, box.top))
    ]
  };
  const boxes = [['map', map] as const, ...placed.map(({block, box}) => [block.name, box] as const)];
  return {
    ...{width: options.width, height: options.height, unit, camera: drawn.camera, shapes: withArabicLetters([content])},
    boxes: new Map(boxes.map(([name, box]) => [name, scaledBox(box, unit)])),
    leftOut: options.parts.filter((part) => isSpared(part, spared) && hasWords(part, view, facts))
  };
}

function placedBlocks(
  {head, foot, legend, beside, map}: Layout,
  {width, height}: Size,
  rtl: boolean
): readonly {readonly block: Block; readonly box: Box}[] {
  const margin = (width - head.width) / 2;
  const top = (beside ? map.top : map.bottom) + LEGEND_ROOM;
  const fromLeft = (x: number, wide: number) => (rtl ? width - x - wide : x);
  const places = [
    {block: head, x: margin, y: 14},
    ...legend.blocks.map(({block, x, y}) => ({block, x: margin + x, y: top + y})),
    {block: foot, x: margin, y: height - foot.height - 10}
  ];
  return places
    .filter(({block}) => block.height > 0)
    .map(({block, x, y}) => {
      const left = fromLeft(x, block.width);
      return {block, box: {left, top: y, right: left + block.width, bottom: y + block.height}};
    });
}

// A rule at the very top, and hairlines where the map ends.
function rules({head, legend, beside, map, foot}: Layout, {width, height}: Size, {palette, rtl}: Setting): Shape[] {
  const line = (key: string, x: number, y: number, wide: number, high: number, fill = palette.line): Shape => ({
    ...{tag: 'rect', key},
    attributes: {x: px(x), y: px(y), width: px(wide), height: px(high), fill}
  });
  const footTop = height - foot.height - 20;
  return [
    line('rule', 0, 0, width, 3, palette.ink),
    ...(head.height > 0 ? [line('below-head', 0, map.top - 1, width, 1)] : []),
    line('above-foot', 0, footTop, width, 1),
    ...(legend.blocks.length > 0 && beside
      ? [line('beside-map', rtl ? map.right : map.left - 1, map.top, 1, map.bottom - map.top)]
      : []),
    ...(legend.blocks.length > 0 && !beside ? [line('below-map', 0, map.bottom, width, 1)] : [])
  ];
}

function clip(size: Size): Shape {
  return {
    ...{tag: 'clipPath', key: 'frame', attributes: {id: 'picture-frame'}},
    children: [{tag: 'rect', key: 'rect', attributes: {...rounded(size)}}]
  };
}

function rounded({width, height}: Size): Size {
  return {width: px(width), height: px(height)};
}

function scaledBox({left, top, right, bottom}: Box, unit: number): Box {
  return {left: left * unit, top: top * unit, right: right * unit, bottom: bottom * unit};
}

// A legend without rows has neither circles nor statuses.
function isSpared(part: PicturePart, spared: readonly Spared[]): boolean {
  const inRows = part === 'circles' || part === 'certainty';
  return (spared as readonly string[]).includes(part) || (inRows && spared.includes('rows'));
}

function hasWords(part: PicturePart, {address}: PictureView, facts: PictureFacts): boolean {
  if (part === 'address') return address !== null;
  if (part === 'circles') return facts.killed.records + facts.killed.possible > 0;
  return part !== 'certainty' || facts.statuses.length > 0;
}
