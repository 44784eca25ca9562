import type {Box} from '../core/scene/place-labels.ts';
import type {Scene} from '../core/scene/scene.ts';
import {leadFirst} from '../core/scene/stacked.ts';
import {stackBadge} from './badge.ts';
import {edgeMarkers} from './edge-markers.ts';
import {labelShapes} from './event-label-shapes.ts';
import {flowShape, foundFlow} from './flow.ts';
import type {FlowArrow} from './flow-arrows.ts';
import {flowArrows} from './flow-arrows.ts';
import {leaders} from './leaders.ts';
import type {MapView} from './map-view.ts';
import {emphasisRing} from './rings.ts';
import type {Shape} from './shape.ts';
import {softDisc} from './soft-disc.ts';
import type {StandingMark, StandingMarks} from './standing-marks.ts';
import {annotatedPart, standingMarks} from './standing-marks.ts';

/** Everything around the marks: what lies below them, what lies above, and the boxes in px where no place names may stand. */
export interface Annotations {
  readonly below: readonly Shape[];
  readonly above: readonly Shape[];
  readonly boxes: readonly Box[];
}

/** Up to so many rows all are looked at; beyond, only the newest, so that it stays cheap enough for every frame. */
const MAX_ROWS = 3000;

/**
 * Flows and their regions below the marks; leaders of fans, badges of stacks, labels, rings and the names of what lies
 * outside above them. The same over the WebGL map and in the SVG map.
 */
export function annotations(scene: Scene, view: MapView): Annotations {
  return annotationsOf(scene, view, standingMarks(annotatedPart(scene, MAX_ROWS), view));
}

/** The annotations of marks whose places on the screen are known already. */
export function annotationsOf(scene: Scene, view: MapView, {inView, outside}: StandingMarks): Annotations {
  const {palette, prefix, taken = [], flying = false} = view;
  const {arrows, regions} = flowArrows(scene, view, inView);
  const strong = (id: string) => id === scene.selected || id === scene.hovered;
  const below = [
    ...arrows.filter(({row}) => scene.found?.has(row.id)).map((flow) => foundFlow(flow, palette)),
    ...regions.map((region) => softDisc(palette, {...region, key: `region-${region.key}`})),
    ...arrows.map((flow) => flowShape(flow, palette, {prefix, opacity: strong(flow.row.id) ? 1 : 0.9}))
  ];
  if (flying) return {below, above: rings(scene, view, inView), boxes: taken};
  const edge = edgeMarkers(scene, view, {outside, avoid: [...taken, ...covered(inView)]});
  const stacked = badges(scene, view, inView);
  const labels = labelShapes(scene, view, {
    inView,
    arrows,
    regions,
    boxes: [...taken, ...edge.boxes, ...stacked.boxes]
  });
  return {
    below,
    above: [
      ...rings(scene, view, inView),
      ...leaders(scene, view, inView),
      ...stacked.shapes,
      ...edge.shapes,
      ...labels.shapes
    ],
    boxes: [
      ...[...taken, ...edge.boxes, ...stacked.boxes, ...labels.boxes],
      ...[...covered(inView), ...covered(regions), ...covered(arrows.flatMap(along))]
    ]
  };
}

/** Beyond this many marks place names are not kept away from them: they would all go. */
const MAX_COVERING = 200;

/** Width in px from which a name on an arrow cannot be read, and points of its curve from one circle to the next. */
const WIDE = 3;
const EVERY = 2;

// Circles along a ribbon, the same while it grows; over thinner arrows names can be read.
function along({arrow: {curve}, width}: FlowArrow): {x: number; y: number; radius: number}[] {
  if (width === null || width < WIDE) return [];
  return curve.filter((_, i) => i % EVERY === 0).map(([x, y]) => ({x, y, radius: width / 2}));
}

function covered(circles: readonly {readonly x: number; readonly y: number; readonly radius: number}[]): Box[] {
  if (circles.length > MAX_COVERING) return [];
  return circles.map(({x, y, radius}) => ({left: x - radius, right: x + radius, top: y - radius, bottom: y + radius}));
}

/** Rings around more marks than this would tell none of them apart. */
const MOST_FOUND = 300;

function rings({selected, hovered, found}: Scene, {palette}: MapView, inView: readonly StandingMark[]): Shape[] {
  const ringed = found && inView.filter(({mark}) => found.has(mark.id)).length <= MOST_FOUND ? found : null;
  return inView.flatMap(({mark: {id}, x, y, radius}) => {
    const emphasis = id === selected ? 'selected' : id === hovered ? 'hovered' : ringed?.has(id) ? 'found' : null;
    return emphasis ? [emphasisRing(emphasis, palette, {key: `ring-${id}`, x, y, radius})] : [];
  });
}

function badges(
  scene: Scene,
  {palette, words}: MapView,
  inView: readonly StandingMark[]
): {shapes: Shape[]; boxes: Box[]} {
  const byRow = new Map(inView.map((standing) => [standing.mark.row, standing]));
  const badged = scene.fan.stacks.flatMap((stack) => {
    const rows = leadFirst(
      scene,
      stack.filter((row) => byRow.has(row))
    );
    const standing = rows.flatMap((row) => byRow.get(row) ?? []);
    const top = standing[0];
    if (!top || standing.length < 2) return [];
    const count = new Intl.NumberFormat(words.language).format(standing.length);
    return [stackBadge(count, palette, {key: `stack-${top.mark.id}`, x: top.x, y: top.y, radius: top.radius})];
  });
  return {shapes: badged.map(({shape}) => shape), boxes: badged.map(({box}) => box)};
}
