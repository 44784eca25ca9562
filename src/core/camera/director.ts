import type {TimeExtent} from '../../../geo/index.ts';
import {KM_PER_DEGREE, longitudeReach} from '../region/sphere.ts';
import type {Activity} from './activity.ts';
import type {Bounds, Camera, Padding, ProjectionName, Size} from './camera.ts';
import {fitBounds, MAX_LATITUDE, mercator, TILE_SIZE, wrapLongitude} from './camera.ts';
import {fitGlobe, isInsideGlobe} from './globe-view.ts';
import {MovingGround} from './moving-ground.ts';

/** A view that the director holds from a play time on, in ms. */
export interface Shot {
  readonly at: number;
  readonly camera: Camera;
}

/** What the director frames, and where. */
export interface Scenery {
  readonly activities: readonly Activity[];
  /** What is played, half-open, ms since the epoch, UTC. */
  readonly run: TimeExtent;
  /** Play time of an instant, in ms; it never falls. */
  readonly toPlay: (instant: number) => number;
  readonly projection: ProjectionName;
  readonly size: Size;
  /** What lies over the map, in CSS px. */
  readonly padding: Padding;
}

/** A shot stands at least so long, in ms of play. */
export const MIN_SHOT_MS = 8000;

/** A shot frames what is active from its begin until then, in ms of play: longer than it must stand, so that two places in turn share one. */
const AHEAD_MS = 12_000;

/** Something is active from this long before it begins, so that the camera is there when it does, in ms of play. */
export const LEAD_MS = 2000;

/** Something is active at least and at most so long after it begins, in ms of play; in between, as long as it lasts. */
const LEAST_ACTIVE_MS = 4000;
const MOST_ACTIVE_MS = 10_000;

/** How often the director looks whether to move, in ms of play. */
const LOOK_MS = 250;

/** Space that a new shot leaves free along each edge, as a share of the map's shorter side, and the space that what is active may use before the camera moves. */
const FRAME_SHARE = 0.14;
const EDGE_SHARE = 0.08;

/** The camera comes closer only by so many steps of zoom at once, and only to what is active for so long from then on, in ms of play. */
const CLOSER = 1.25;
const CLOSER_FOR_MS = 5000;

/** Nothing is shown closer than so many km across. */
const LEAST_KM = 1000;

/**
 * The shots of a whole run, in order; empty when nothing happens in it. North is at the top, seen from straight above. The
 * camera moves when something active comes near the edge of the picture or beyond, or when all that is active for a while
 * needs a far smaller part of it; and never sooner than {@link MIN_SHOT_MS} after it moved last. Made ahead for the whole
 * run, so that an instant has the same shot however it is reached.
 */
export function directorShots({activities, run, toPlay, projection, size, padding}: Scenery): readonly Shot[] {
  const spans = activities.map(({bounds, extent: [start, end]}) => {
    const begins = toPlay(start);
    const ends = Math.min(Math.max(toPlay(end), begins + LEAST_ACTIVE_MS), begins + MOST_ACTIVE_MS);
    return {bounds, from: begins - LEAD_MS, to: ends};
  });
  const now = new MovingGround(spans, 0);
  const soon = new MovingGround(spans, AHEAD_MS);
  const [frame, edge] = [FRAME_SHARE, EDGE_SHARE].map((share) => margin(padding, size, share)) as [Padding, Padding];
  const earth = EARTHS[projection];
  const shots: Shot[] = [];
  const [begin, end] = run.map(toPlay) as [number, number];
  let free = begin;
  for (let play = begin; play <= end;) {
    now.moveTo(play);
    soon.moveTo(play);
    const all = soon.ground.bounds;
    if (all && play >= free) {
      const shot = shots.at(-1);
      const camera = earth.fit(grown(all), size, frame);
      const worth = soon.until - play >= CLOSER_FOR_MS;
      if (
        !shot ||
        moves(shot.camera, camera, {active: now.ground.bounds, isInside: earth.isInside, size, edge, worth})
      ) {
        // The first one is there from the start.
        shots.push({at: shot ? play : begin, camera});
        free = play + MIN_SHOT_MS;
      }
    }
    const next = Math.min(now.next, soon.next, play < free ? free : Infinity);
    play = Math.max(play + LOOK_MS, next);
  }
  return shots;
}

/** The shot at a play time; the first one before it begins, null when there are none. */
export function shotAt(shots: readonly Shot[], play: number): Shot | null {
  return shots.findLast(({at}) => at <= play) ?? shots[0] ?? null;
}

function moves(
  from: Camera,
  to: Camera,
  {
    active,
    isInside,
    size,
    edge,
    worth
  }: {active: Bounds | null; isInside: Earth['isInside']; size: Size; edge: Padding; worth: boolean}
): boolean {
  // While nothing happens the camera rests; and on a map too small for all it may be there already.
  if (!active || (from.zoom === to.zoom && from.center[0] === to.center[0] && from.center[1] === to.center[1]))
    return false;
  return (worth && to.zoom - from.zoom >= CLOSER) || !isInside(active, from, size, edge);
}

/** How bounds are shown on the earth as it is drawn. */
interface Earth {
  readonly fit: (bounds: Bounds, size: Size, padding: Padding) => Camera;
  readonly isInside: (bounds: Bounds, camera: Camera, size: Size, padding: Padding) => boolean;
}

const EARTHS: Readonly<Record<ProjectionName, Earth>> = {
  mercator: {fit: fitBounds, isInside},
  globe: {fit: fitGlobe, isInside: isInsideGlobe}
};

/** Whether bounds stand whole in what the padding leaves of a flat map that is seen from straight above, with north at the top. */
export function isInside(
  [west, south, east, north]: Bounds,
  {center, zoom}: Camera,
  {width, height}: Size,
  {top, right, bottom, left}: Padding
): boolean {
  const scale = 2 ** zoom;
  const [cx, cy] = mercator(center);
  const [x0, y1] = mercator([west, south]);
  const [x1, y0] = mercator([east < west ? east + 360 : east, north]);
  const turns = Math.round((cx - (x0 + x1) / 2) / TILE_SIZE) * TILE_SIZE;
  const [x, y] = [
    (px: number) => width / 2 + (px + turns - cx) * scale,
    (px: number) => height / 2 + (px - cy) * scale
  ];
  return x(x0) >= left && x(x1) <= width - right && y(y0) >= top && y(y1) <= height - bottom;
}

function margin({top, right, bottom, left}: Padding, {width, height}: Size, share: number): Padding {
  const more = share * Math.min(width, height);
  return {top: top + more, right: right + more, bottom: bottom + more, left: left + more};
}

// Bounds about the same middle that are at least as wide and as high as anything is shown.
function grown([west, south, east, north]: Bounds): Bounds {
  const middle = (south + north) / 2;
  const half = Math.max((north - south) / 2, LEAST_KM / 2 / KM_PER_DEGREE);
  const across = east < west ? east + 360 - west : east - west;
  const reach = Math.min(180, Math.max(across / 2, longitudeReach(middle, LEAST_KM / 2)));
  const lon = west + across / 2;
  const [low, high] = [Math.max(-MAX_LATITUDE, middle - half), Math.min(MAX_LATITUDE, middle + half)];
  return reach === 180 ? [-180, low, 180, high] : [wrapLongitude(lon - reach), low, wrapLongitude(lon + reach), high];
}
