import type {Camera} from '../core/camera/camera.ts';
import {shortPlace} from '../core/scene/labels.ts';
import type {Mark} from '../core/scene/marks.ts';
import type {Box} from '../core/scene/place-labels.ts';
import {overlaps} from '../core/scene/place-labels.ts';
import type {Scene} from '../core/scene/scene.ts';
import {pathThrough, px} from './format-path.ts';
import {countryName, macroRegion} from './macro-region.ts';
import type {MapView} from './map-view.ts';
import type {Shape} from './shape.ts';
import {textShape} from './text.ts';
import {textWidth} from './text-width.ts';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** What lies outside the view, under one name. */
interface EdgeGroup {
  /** The part of the world, a group each. */
  readonly region: string;
  readonly side: Side;
  readonly name: string;
  readonly count: number;
  /** Place along the edge, in px. */
  readonly at: number;
}

const STYLE = {size: 12, weight: 400} as const;
const HEIGHT = 20;
const EDGE = 14;
const TRIANGLE = 4;

/** Rows in which a marker is tried, from the edge inwards. */
const ROWS = [0, 1, 2] as const;

/**
 * Names at the edge of the map for the marks outside the view, so that none is lost in silence, and the room they take.
 * They keep clear of one another and, where there is room along the edge or a little inside it, of the boxes of `avoid` (px).
 */
export function edgeMarkers(
  scene: Scene,
  view: MapView,
  {outside, avoid = []}: {outside: readonly Mark[]; avoid?: readonly Box[]}
): {shapes: Shape[]; boxes: Box[]} {
  const boxes: Box[] = [];
  const shapes = edgeGroups(scene, view, outside).map((group) => {
    const text = view.words.map.outside(group.name, group.count);
    const width = (view.measure ?? textWidth)(text, STYLE) + 3 * TRIANGLE + 4;
    const room = {width, size: view.size};
    const box =
      firstOf(ROWS, (row) => freeBox(group, {...room, row, boxes: [...avoid, ...boxes]})) ??
      freeBox(group, {...room, row: 0, boxes}) ??
      startBox(group, room);
    boxes.push(box);
    return markerShape(group, text, {box, view});
  });
  return {shapes, boxes};
}

// One name for each part of the world, at the side where its marks lie on the whole; the country's or the place's own name
// where the group holds no other.
function edgeGroups({store}: Scene, view: MapView, outside: readonly Mark[]): EdgeGroup[] {
  const groups = new Map<string, {rows: number[]; x: number; y: number}>();
  for (const mark of outside) {
    const region = macroRegion(store.countries[store.country[mark.row]!]!);
    const [dx, dy] = directionTo(mark, view);
    const group = groups.get(region) ?? {rows: [], x: 0, y: 0};
    group.rows.push(mark.row);
    group.x += dx;
    group.y += dy;
    groups.set(region, group);
  }
  return [...groups]
    .map(([region, {rows, x, y}]) => ({
      ...{region, name: groupName({store}, rows, view), count: rows.length},
      ...sideOf([x, y], view.size)
    }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function groupName({store}: Pick<Scene, 'store'>, rows: readonly number[], {words}: MapView): string {
  const places = new Set(rows.map((row) => shortPlace(store.record(row).properties.where.name)));
  const countries = new Set(rows.map((row) => store.countries[store.country[row]!]!));
  const [place, country] = [[...places][0]!, [...countries][0]!];
  if (places.size === 1 || country === '') return place;
  return countries.size === 1 ? countryName(country, words.language) : words.map.regions[macroRegion(country)];
}

// From the middle of the map, as a unit vector.
function directionTo(mark: Mark, {project, camera, size: {width, height}}: MapView): readonly [number, number] {
  const point = project(mark.position);
  if (!point) return behind(mark, camera);
  const [dx, dy] = [point[0] - width / 2, point[1] - height / 2];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

function sideOf([dx, dy]: readonly [number, number], {width, height}: MapView['size']): {side: Side; at: number} {
  const horizontal = Math.abs(dx) / width > Math.abs(dy) / height;
  const slope = horizontal ? dy / Math.abs(dx || 1) : dx / Math.abs(dy || 1);
  return horizontal
    ? {side: dx < 0 ? 'left' : 'right', at: height / 2 + (slope * width) / 2}
    : {side: dy < 0 ? 'top' : 'bottom', at: width / 2 + (slope * height) / 2};
}

// Direction on the screen in which the shortest way to the far side of the globe sets out.
function behind({position}: Mark, {center, bearing}: Camera): readonly [number, number] {
  const [lon0, lat0, lon1, lat1] = [...center, ...position].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number
  ];
  const east = Math.sin(lon1 - lon0) * Math.cos(lat1);
  const north = Math.cos(lat0) * Math.sin(lat1) - Math.sin(lat0) * Math.cos(lat1) * Math.cos(lon1 - lon0);
  const azimuth = Math.atan2(east, north) - (bearing * Math.PI) / 180;
  return [Math.sin(azimuth), -Math.cos(azimuth)];
}

function freeBox(
  group: EdgeGroup,
  {width, size, row, boxes}: {width: number; size: MapView['size']; row: number; boxes: readonly Box[]}
): Box | null {
  const {side} = group;
  const {length, half, step, start} = alongEdge(group, {width, size});
  for (let i = 0; i < 80; i++) {
    // Tries 0, +1, -1, +2, -2 ... steps along the edge.
    const along = start + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * step;
    if (along < EDGE + half || along > length - EDGE - half) continue;
    const box = boxAt(side, along, {width, size, row});
    if (!boxes.some((other) => overlaps(box, other))) return box;
  }
  return null;
}

function startBox(group: EdgeGroup, room: {width: number; size: MapView['size']}): Box {
  return boxAt(group.side, alongEdge(group, room).start, {...room, row: 0});
}

// Along its edge, in px: how long that is, half of what the marker takes, a step to the next place, and the place it would like.
function alongEdge({side, at}: EdgeGroup, {width, size}: {width: number; size: MapView['size']}) {
  const upright = side === 'left' || side === 'right';
  const [length, step] = upright ? [size.height, HEIGHT] : [size.width, 24];
  const half = upright ? HEIGHT / 2 : width / 2;
  return {length, half, step, start: Math.min(Math.max(at, EDGE + half), length - EDGE - half)};
}

function boxAt(
  side: Side,
  along: number,
  {width, size, row}: {width: number; size: MapView['size']; row: number}
): Box {
  const inside = EDGE + row * HEIGHT;
  const left = side === 'left' ? inside : side === 'right' ? size.width - inside - width : along - width / 2;
  const middle = side === 'top' ? inside + HEIGHT / 2 : side === 'bottom' ? size.height - inside - HEIGHT / 2 : along;
  return {left, top: middle - HEIGHT / 2, right: left + width, bottom: middle + HEIGHT / 2};
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

function markerShape(
  {region, side}: EdgeGroup,
  text: string,
  {box, view: {palette}}: {box: Box; view: MapView}
): Shape {
  const middle = (box.top + box.bottom) / 2;
  const [tx, ty] = [side === 'right' ? box.right - TRIANGLE : box.left + TRIANGLE, middle];
  const triangle = {
    left: [-1, 0, 1, -1.25, 1, 1.25],
    right: [1, 0, -1, -1.25, -1, 1.25],
    top: [0, -1, 1.25, 1, -1.25, 1],
    bottom: [0, 1, 1.25, -1, -1.25, -1]
  }[side];
  const points = [0, 2, 4].map((i) => [tx + triangle[i]! * TRIANGLE, ty + triangle[i + 1]! * TRIANGLE] as const);
  const halo = {stroke: palette.halo, 'stroke-width': 3.5, 'paint-order': 'stroke', 'stroke-linejoin': 'round'};
  const end = side === 'right';
  return {
    tag: 'g',
    key: `edge-${region}`,
    attributes: {},
    children: [
      {tag: 'path', key: 'triangle', attributes: {d: pathThrough(points, true), fill: palette.ink2, ...halo}},
      textShape([{text, color: palette.ink2, ...STYLE}], {
        ...{key: 'name', x: px(end ? box.right - 3 * TRIANGLE : box.left + 3 * TRIANGLE), y: middle + 4.2, leading: 0},
        ...{anchor: end ? 'end' : 'start', halo: {color: palette.halo, width: 3.5}}
      })
    ]
  };
}
