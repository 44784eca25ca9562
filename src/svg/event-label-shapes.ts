import type {EventLabel} from '../core/scene/labels.ts';
import {eventLabels, shortPlace} from '../core/scene/labels.ts';
import type {Box, LabelAnchor, LabelCandidate, Obstacle, PlacedLabel} from '../core/scene/place-labels.ts';
import {placeLabels} from '../core/scene/place-labels.ts';
import type {Scene} from '../core/scene/scene.ts';
import type {FlowArrow, RegionEnd} from './flow-arrows.ts';
import {flowAnchors, flowLines} from './flow-labels.ts';
import type {MapView} from './map-view.ts';
import type {Shape} from './shape.ts';
import type {StandingMark} from './standing-marks.ts';
import type {TextLine} from './text.ts';
import {textShape} from './text.ts';
import {textWidth} from './text-width.ts';

/** What labels keep clear of. */
export interface LabelGround {
  readonly inView: readonly StandingMark[];
  readonly arrows: readonly FlowArrow[];
  readonly regions: readonly RegionEnd[];
  readonly boxes: readonly Box[];
}

/** Shapes of labels with the boxes that they take, in px. */
export interface LabelShapes {
  readonly shapes: Shape[];
  readonly boxes: Box[];
}

interface Words {
  readonly key: string;
  readonly lines: readonly TextLine[];
}

const LEADING = 15;

/** Room that a ring around a mark takes, in px. */
const RING = 8;

/** Length in px up to which the kind of a flow would seem to be that of another arrow beside it. */
const LEAST_NAMED = 50;

/** How much further off the name of a region may stand, in px. */
const FURTHER = 10;

/** Share of an area's radius within which a mark stands in its middle. */
const IN_THE_MIDDLE = 0.3;

/** Cost of a label over an arrow's body, per point of the curve. */
const ARROW_COST = 1.5;

/** Labels beside marks: place and date, with the figure for attacks; then numbers of flows, names of regions, kinds of flows. */
export function labelShapes(scene: Scene, view: MapView, ground: LabelGround): LabelShapes {
  const {palette} = view;
  const emphasized = (id: string) => id === scene.selected || id === scene.hovered;
  const obstacles = obstaclesOf(ground, emphasized);
  const byRow = new Map(ground.inView.map((standing) => [standing.mark.row, standing]));
  const beside = {
    ...{arrows: ground.arrows, emphasized},
    areas: ground.inView.filter(({mark}) => mark.placement === 'area')
  };
  const wanted: (Words & {candidate: LabelCandidate})[] = [];
  const labels = eventLabels(scene, ground.inView.map(({mark}) => mark), view.words); // prettier-ignore
  for (const label of labels) {
    const words = {key: `label-${label.mark.id}`, lines: eventLines(label, view)};
    const anchors = [label.mark, ...label.sharing].map(({row}) => anchorAt(byRow.get(row)!, beside));
    wanted.push({...words, candidate: candidate(words, view, {anchors, required: label.required})});
  }
  const flows = ground.arrows.flatMap(({row, arrow, width}) => {
    const required = emphasized(row.id);
    const clear = row.value !== null || arrow.length > LEAST_NAMED;
    if (!required && !(view.flowNumbers && clear)) return [];
    const words = {key: `number-${row.id}`, lines: flowLines(row, view)};
    const placing = candidate(words, view, {anchors: flowAnchors({arrow, width}), required});
    return [{...words, candidate: placing, first: required || row.value !== null}];
  });
  wanted.push(...flows.filter(({first}) => first));
  for (const {key, name, ...anchor} of ground.regions) {
    const line = {text: shortPlace(name), color: palette.ink2, size: 12, weight: 400, italic: true};
    const words = {key: `name-${key}`, lines: [line]};
    // Heads of arrows may stand close around a region.
    const anchors = [anchor, {...anchor, radius: anchor.radius + FURTHER}];
    wanted.push({...words, candidate: candidate(words, view, {anchors})});
  }
  wanted.push(...flows.filter(({first}) => !first));
  const placed = placeLabels(wanted.map((want) => want.candidate), {obstacles, boxes: ground.boxes, size: view.size}); // prettier-ignore
  const lines = new Map(wanted.map((want) => [want.key, want.lines]));
  return {
    shapes: placed.map((place) => labelShape(place, lines.get(place.key)!, palette.halo)),
    boxes: placed.map(({box}) => box)
  };
}

function anchorAt(
  {mark: {id, offset}, x, y, radius: own}: StandingMark,
  {
    areas,
    arrows,
    emphasized
  }: {
    areas: readonly StandingMark[];
    arrows: readonly FlowArrow[];
    emphasized: (id: string) => boolean;
  }
): LabelAnchor {
  // Where soft areas lie around one another the words stand outside of all of them.
  const around = areas.filter((area) => Math.hypot(area.x - x, area.y - y) < area.radius * IN_THE_MIDDLE);
  const radius = Math.max(own + (emphasized(id) ? RING : 0), ...around.map((area) => area.radius));
  const heads = headsAt(arrows, {x, y, radius: radius + 24});
  return {x, y, radius, heads, ...outwards(offset)};
}

function eventLines({mark, title, detail}: EventLabel, {palette}: MapView): TextLine[] {
  const strong = mark.kind === 'attack' && detail !== '';
  return [
    {text: title, color: strong ? palette.ink : palette.ink2, size: 12, weight: strong ? 600 : 400},
    ...(detail ? [{text: detail, color: palette.ink2, size: 11, weight: 400}] : [])
  ];
}

function candidate(
  {key, lines}: Words,
  {measure = textWidth}: MapView,
  place: Omit<LabelCandidate, 'key' | 'width' | 'height'>
): LabelCandidate {
  const width = Math.max(...lines.map((line) => measure(line.text, line)));
  return {key, width: Math.ceil(width), height: lines.length * LEADING + 1, ...place};
}

function obstaclesOf({inView, arrows, regions}: LabelGround, emphasized: (id: string) => boolean): Obstacle[] {
  return [
    ...inView.map(({x, y, radius, mark}) => ({
      ...{x, y, radius: radius + (emphasized(mark.id) ? RING : 1)},
      cost: mark.placement === 'area' ? 3 : Infinity
    })),
    ...regions.map(({x, y, radius}) => ({x, y, radius, cost: Infinity})),
    ...arrows.flatMap(({arrow, width}) =>
      arrow.shaft.map(([x, y]) => ({x, y, radius: (width ?? 4) / 2 + 3, cost: ARROW_COST}))
    ),
    ...arrows.map(({arrow: {head}}) => ({x: head[2]![0], y: head[2]![1], radius: 9, cost: Infinity}))
  ];
}

function outwards([dx, dy]: readonly [number, number]): Pick<LabelAnchor, 'outwards'> {
  const length = Math.hypot(dx, dy);
  return length < 4 ? {} : {outwards: [dx / length, dy / length]};
}

// Directions from a mark to the heads of the arrows that run to it.
function headsAt(
  arrows: readonly FlowArrow[],
  {x, y, radius}: {x: number; y: number; radius: number}
): [number, number][] {
  return arrows.flatMap(({arrow: {head}}): [number, number][] => {
    const [tx, ty] = head[0]!;
    const distance = Math.hypot(tx - x, ty - y);
    return distance > radius || distance === 0 ? [] : [[(tx - x) / distance, (ty - y) / distance]];
  });
}

function labelShape({key, box, anchor}: PlacedLabel, lines: readonly TextLine[], color: string): Shape {
  const x = anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2;
  return textShape(lines, {key, x, y: box.top + 12, leading: LEADING, anchor, halo: {color, width: 3.5}});
}
