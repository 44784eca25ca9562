import type {Mark} from '../core/scene/marks.ts';
import {marks, visibleRows} from '../core/scene/marks.ts';
import type {Scene} from '../core/scene/scene.ts';
import {reach} from './mark-outline.ts';
import type {MapView} from './map-view.ts';

/** A mark with the place of its middle on the screen, and of its true point, in px. */
export interface StandingMark {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly origin: readonly [x: number, y: number];
  /** How far it reaches from its middle, in px. */
  readonly radius: number;
}

/** The marks of a scene, split by whether they stand in view. */
export interface StandingMarks {
  readonly inView: readonly StandingMark[];
  readonly outside: readonly Mark[];
}

/** Room around the map, in px, within which a mark still shows. */
const MARGIN = 4;

/** Where the marks stand on the screen, in drawing order. */
export function standingMarks(scene: Scene, view: MapView): StandingMarks {
  const inView: StandingMark[] = [];
  const outside: Mark[] = [];
  for (const mark of marks(scene, view.camera.zoom)) {
    const standing = stand(mark, view);
    if (standing) inView.push(standing);
    else outside.push(mark);
  }
  return {inView, outside};
}

/**
 * The scene cut down to so few rows that they can be annotated while it plays; the scene itself while it is small.
 * The selected and the hovered record stay, what was found of at most as many records, and the newest rows.
 */
export function annotatedPart(scene: Scene, limit: number): Scene {
  const {ranges, store} = scene;
  const most = ranges.long[1] - ranges.long[0] + ranges.short[1] - ranges.short[0];
  if (most <= limit) return scene;
  const bits = new Uint8Array(scene.bits.length);
  const newest = {
    ...ranges,
    long: [0, 0] as const,
    short: [Math.max(ranges.short[0], ranges.short[1] - limit), ranges.short[1]] as const
  };
  for (const row of visibleRows({...scene, ranges: newest})) bits[row] = 1;
  const found = scene.found && scene.found.size <= limit ? scene.found : [];
  for (const id of [scene.selected, scene.hovered, ...found]) {
    const row = id === null ? -1 : store.rowOf(id);
    if (row >= 0) bits[row] = scene.bits[row]!;
  }
  return {...scene, bits};
}

function stand(mark: Mark, {project, size}: MapView): StandingMark | null {
  const origin = project(mark.position);
  if (!origin) return null;
  const [x, y] = [origin[0] + mark.offset[0], origin[1] + mark.offset[1]];
  const outside = x < -MARGIN || y < -MARGIN || x > size.width + MARGIN || y > size.height + MARGIN;
  return outside ? null : {mark, x, y, origin, radius: mark.radius * reach(mark.kind)};
}
