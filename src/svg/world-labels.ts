import type {Box} from '../core/scene/place-labels.ts';
import {overlaps} from '../core/scene/place-labels.ts';
import {px} from './format-path.ts';
import type {MapView} from './map-view.ts';
import type {Shape} from './shape.ts';
import type {TextLine} from './text.ts';
import {textShape} from './text.ts';
import {textWidth} from './text-width.ts';
import type {CityLabel, CountryLabel, PlaceLabel, SeaLabel, Worldview, WorldTopology} from './world-topology.ts';

/** Width in px of the casing under place names. */
const HALO = 2.5;

/** Free room around place names in px: few names read better than many. */
const ROOM = 6;

/** Below this ratio of the axes of a small circle the globe turns away so much that a name would lie on its rim. */
const LEAST_FACING = 0.55;

/** Side of the square in degrees by which that is measured. */
const STEP = 0.1;

/** The labels to place: the view, and the boxes in px that are taken, to which every label placed adds its own. */
interface Ground {
  readonly view: MapView;
  readonly boxes: Box[];
}

/**
 * Names of countries, seas and cities for this camera, in the language of the words; one that would touch a box is left
 * out. Boxes are in px.
 */
export function worldLabels(
  {countries, cities, seas}: WorldTopology,
  view: MapView,
  {taken, worldview}: {taken: readonly Box[]; worldview: Worldview}
): Shape[] {
  const ground = {view, boxes: [...taken]};
  const {zoom} = view.camera;
  const byOrder = (a: {readonly order: number}, b: {readonly order: number}) => a.order - b.order;
  const shown = countries.filter((label) => label.until >= zoom && (label.view === 'both' || label.view === worldview));
  return [
    ...[...shown].sort(byOrder).flatMap((label) => countryShape(label, ground)),
    ...[...seas].sort((a, b) => a.rank - b.rank).flatMap((label) => seaShape(label, ground)),
    ...[...cities].sort(byOrder).flatMap((label) => cityShape(label, ground))
  ];
}

function countryShape(label: CountryLabel, {view, boxes}: Ground): Shape[] {
  const {palette, words, measure = textWidth} = view;
  const {size} = label;
  const tracking = px(label.tracking * size);
  const text = nameOf(label, words.language).toLocaleUpperCase(words.language);
  const line = {text, size, weight: 500, tracking, color: palette.labelCountry};
  const at = visiblePlace(label, view);
  const width = measure(text, line);
  if (!at || !take(around(at, width, size), {view, boxes})) return [];
  const place = {key: keyOf(label), x: at[0] + tracking / 2, y: at[1] + size * 0.36};
  return [textShape([line], {...place, leading: 0, anchor: 'middle', halo: {color: palette.land, width: HALO}})];
}

function seaShape(label: SeaLabel, {view, boxes}: Ground): Shape[] {
  const {palette, words, measure = textWidth} = view;
  const {size, angle} = label;
  const line: TextLine = {
    ...{text: nameOf(label, words.language), size, weight: 400, italic: true, tracking: 0.4},
    color: palette.labelWater
  };
  const at = visiblePlace(label, view);
  const width = measure(line.text, line);
  const turned = (angle * Math.PI) / 180;
  const [across, down] = [Math.abs(Math.cos(turned)), Math.abs(Math.sin(turned))];
  if (!at || !take(around(at, width * across + size * down, width * down + size * across), {view, boxes})) return [];
  const halo = {color: palette.sea, width: HALO};
  const text = textShape([line], {key: 'name', x: 0, y: size * 0.36, leading: 0, anchor: 'middle', halo});
  const transform = `translate(${px(at[0])} ${px(at[1])})${angle ? ` rotate(${angle})` : ''}`;
  return [{tag: 'g', key: keyOf(label), attributes: {transform}, children: [text]}];
}

function cityShape(label: CityLabel, {view, boxes}: Ground): Shape[] {
  const {palette, words, measure = textWidth} = view;
  const at = visiblePlace(label, view);
  if (!at) return [];
  const [x, y] = at;
  const line = {text: nameOf(label, words.language), size: 11, weight: 400, color: palette.labelCity};
  const width = measure(line.text, line);
  for (const side of [1, -1]) {
    const left = side > 0 ? x - 3 : x - 6 - width;
    if (!take({left, right: left + width + 9, top: y - 8, bottom: y + 8}, {view, boxes})) continue;
    const dot: Shape = {tag: 'circle', key: 'dot', attributes: {cx: px(x), cy: px(y), r: 1.6, fill: palette.labelCity}};
    const name = textShape([line], {
      ...{key: 'name', x: x + side * 6, y: y + 4, leading: 0, anchor: side > 0 ? 'start' : 'end'},
      halo: {color: palette.land, width: HALO}
    });
    return [{tag: 'g', key: keyOf(label), attributes: {}, children: [dot, name]}];
  }
  return [];
}

// Where a name stands on the screen; null below its zoom, behind the globe and on its rim.
function visiblePlace(
  {at: [lon, lat], rank}: PlaceLabel,
  {camera, project}: MapView
): readonly [x: number, y: number] | null {
  if (rank > camera.zoom) return null;
  const [point, east, north] = [project([lon, lat]), project([lon + STEP, lat]), project([lon, lat + STEP])];
  if (!point || !east || !north) return null;
  const shrunk = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [(east[0] - point[0]) / shrunk, (east[1] - point[1]) / shrunk];
  const [bx, by] = [north[0] - point[0], north[1] - point[1]];
  // With a and b the sides of a square degree on the screen this is r / (1 + r²), r the ratio of its axes.
  const facing = Math.abs(ax * by - ay * bx) / (ax * ax + ay * ay + bx * bx + by * by);
  return facing < LEAST_FACING / (1 + LEAST_FACING ** 2) ? null : point;
}

function around([x, y]: readonly [number, number], width: number, height: number): Box {
  return {left: x - width / 2, right: x + width / 2, top: y - height / 2 - 2, bottom: y + height / 2 + 2};
}

function take(box: Box, {view: {size}, boxes}: Ground): boolean {
  if (box.left < 4 || box.top < 4 || box.right > size.width - 4 || box.bottom > size.height - 4) return false;
  if (boxes.some((other) => overlaps(box, other, ROOM))) return false;
  boxes.push(box);
  return true;
}

function nameOf(label: PlaceLabel, language: string): string {
  return label[`name_${language}`] ?? label.name;
}

function keyOf({name, at}: PlaceLabel): string {
  return `${name} ${at.join()}`;
}
