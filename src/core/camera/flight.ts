import {interpolateZoom} from 'd3-interpolate';
import type {Camera, Size} from './camera.ts';
import {clampZoom, mercator, TILE_SIZE, unmercator, wrapLongitude} from './camera.ts';

/** A way of the camera from one view to another. */
export interface Flight {
  /** Real time that it takes, in ms; 0 when nothing moves. */
  readonly durationMs: number;
  /** The camera after a share of that time: at 0 and before it the very first one, at 1 and after it the very last. */
  readonly at: (share: number) => Camera;
}

/** Shortest and longest flight, in ms: `--motion-camera`. */
const SHORTEST_MS = 900;
const LONGEST_MS = 1600;

/** What a flight takes longer for each unit of its path's length, in ms; 4.4 units lead from a city to one 120 degrees away. */
const MS_PER_LENGTH = 160;

/**
 * The flight between two cameras over a map of a size in CSS px, after van Wijk and Nuij, "Smooth and efficient zooming
 * and panning" (https://doi.org/10.1109/INFVIS.2003.1249004): it rises as far as its way is long. It goes the short way
 * over the antimeridian, turns the short way, and sets out and arrives slowly.
 */
export function flight(from: Camera, to: Camera, size: Size): Flight {
  // The library's formula loses its digits on the way out of a deep zoom, so that way is flown backwards.
  const out = to.zoom < from.zoom;
  const [wide, deep] = out ? [to, from] : [from, to];
  const [[x0, y0], [x1, y1]] = [mercator(wide.center), mercator(deep.center)];
  const side = Math.max(size.width, size.height, 1);
  const start: Stop = [x0, y0, side / 2 ** wide.zoom];
  const path = interpolateZoom(start, [x0 + shortWay(x1 - x0, TILE_SIZE), y1, side / 2 ** deep.zoom]);
  const [turn, tilt] = [shortWay(to.bearing - from.bearing, 360), to.pitch - from.pitch];
  const length = path.duration / 1000;
  const still = length === 0 && turn === 0 && tilt === 0;
  return {
    durationMs: still ? 0 : Math.min(SHORTEST_MS + MS_PER_LENGTH * length, LONGEST_MS),
    at(share) {
      if (share <= 0) return from;
      if (share >= 1) return to;
      const way = eased(share);
      const [x, y, width] = path(out ? 1 - way : way);
      const [lon, lat] = unmercator([x, y]);
      return {
        center: [wrapLongitude(lon), lat],
        zoom: clampZoom(Math.log2(side / width)),
        bearing: wrapLongitude(from.bearing + way * turn),
        pitch: from.pitch + way * tilt
      };
    }
  };
}

type Stop = [x: number, y: number, width: number];

/** The share of the way after a share of the time, 3t² - 2t³: at rest at both ends, and half as fast again in the middle. */
export function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

// The difference between two places on a round of this length, within half of it to either side.
function shortWay(difference: number, round: number): number {
  return difference - round * Math.round(difference / round);
}
