import type {CatalogEntry, TimeExtent} from '../../../geo/index.ts';
import {parseEdtf} from '../../../geo/index.ts';
import type {Padding, Size} from '../camera/camera.ts';
import {fitBounds} from '../camera/camera.ts';
import {DAY_MS} from '../time/day.ts';
import {SPEEDS} from '../time/playback.ts';
import type {Snapshot} from './snapshot.ts';

/** A run through the window takes at least this long at the first speed, in seconds. */
const SHORTEST_RUN_S = 30;

/** The view that a data set opens with when a link says nothing else; `padding` is what panels cover of the map. */
export function homeSnapshot(
  {id, view}: CatalogEntry,
  {size, padding, language}: {size: Size; padding: Padding; language: string}
): Snapshot {
  const timeWindow = extentOf(view.window);
  return {
    data: id,
    known: null,
    camera: fitBounds(view.bounds, size, padding),
    projection: 'mercator',
    follow: false,
    playback: {
      timeWindow,
      playhead: extentOf(view.playhead)[0],
      mode: 'trail',
      speed: firstSpeed(timeWindow),
      pace: 'even',
      segment: null,
      playing: false,
      loop: false
    },
    clauses: [],
    comparison: null,
    chapter: null,
    selected: null,
    theme: 'auto',
    language,
    worldview: 'un'
  };
}

/** The fastest offered speed at which a run through the window still takes half a minute; the slowest when none does. */
export function firstSpeed([start, end]: TimeExtent): number {
  return SPEEDS.findLast((speed) => (end - start) / speed >= SHORTEST_RUN_S) ?? SPEEDS[0]!;
}

function extentOf(edtf: string): TimeExtent {
  const extent = parseEdtf(edtf)?.extent;
  if (!extent?.every(Number.isFinite)) throw new TypeError(`invalid view: ${edtf}`);
  return extent[1] - extent[0] >= DAY_MS ? extent : [extent[0], extent[0] + DAY_MS];
}
