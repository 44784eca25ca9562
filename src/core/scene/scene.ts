import type {TimeExtent} from '../../../geo/index.ts';
import type {Camera, Size} from '../camera/camera.ts';
import {TILE_SIZE} from '../camera/camera.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import type {EventStore} from '../store/event-store.ts';
import type {RowRanges} from '../store/time-range.ts';
import {timeRange} from '../store/time-range.ts';
import type {PlayScale} from '../time/play-scale.ts';
import type {Playback} from '../time/playback.ts';
import {arrivalLength, dwell, trailLength, visibleExtent} from '../time/playback.ts';
import type {Fan} from './fan.ts';

/** What to draw at one instant. Both renderers read it; making one costs nothing per row. */
export interface Scene {
  readonly store: EventStore;
  /** 1 for every row that passes the filters. */
  readonly bits: Uint8Array;
  /** Half-open extent of time on the map, ms since the epoch, UTC. */
  readonly extent: TimeExtent;
  readonly ranges: RowRanges;
  readonly playhead: number;
  /** Data time during which a mark counts as just arrived, in ms; 0 when nothing arrives. */
  readonly arrival: number;
  /** Data time for which one mark goes on standing for a stack though newer ones come, in ms; 0 when nothing plays. */
  readonly beat: number;
  /** Data time over which marks drain behind the playhead, in ms; Infinity when they do not. */
  readonly trail: number;
  readonly flows: readonly FlowRow[];
  readonly fan: Fan;
  /** Factor on all sizes of marks: 1 on a desk screen. */
  readonly markScale: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Ids of the records that a search has found; null while nothing is searched for. */
  readonly found: ReadonlySet<string> | null;
}

/** Everything a scene is made of. */
export interface SceneParts {
  readonly store: EventStore;
  readonly bits: Uint8Array;
  readonly playback: Playback;
  /** How play by events goes through the window. */
  readonly scale?: PlayScale | null;
  readonly flows: readonly FlowRow[];
  readonly fan: Fan;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly found?: ReadonlySet<string> | null;
  readonly markScale: number;
  /** No rings for arriving marks. */
  readonly reducedMotion: boolean;
}

/** The scene of one playback instant; `flows` are those that pass the filters. */
export function scene({
  store,
  bits,
  playback,
  scale = null,
  flows,
  fan,
  selected,
  hovered,
  found = null,
  markScale,
  reducedMotion
}: SceneParts): Scene {
  const extent = visibleExtent(playback);
  return {
    store,
    bits,
    extent,
    ranges: timeRange(store, extent),
    playhead: playback.playhead,
    arrival: reducedMotion ? 0 : arrivalLength(playback, scale),
    beat: dwell(playback),
    trail: playback.mode === 'trail' ? trailLength(playback) : Infinity,
    flows: flows.filter((flow) => flow.extent[0] < extent[1] && flow.extent[1] > extent[0]),
    fan,
    markScale,
    selected,
    hovered,
    found
  };
}

/**
 * Size of marks for a map of this size: full on a desk screen, smaller where the whole picture is small, larger on a wall.
 * Zooming in does not change it, so that the legend holds.
 */
export function markScaleFor({width, height}: Size): number {
  const desk = 900;
  return Math.min(1.6, Math.max(0.62, Math.sqrt(Math.min(width, height * 1.35) / desk)));
}

/** Zoom in steps of a half, so that what is laid out in px is laid out anew only now and then. */
export function layoutZoom({zoom}: Pick<Camera, 'zoom'>): number {
  return Math.round(zoom * 2) / 2;
}

/** Pixels of the world at a zoom, per pixel of the world at zoom 0. */
export function worldScale(zoom: number): number {
  return 2 ** zoom;
}

/** Width of the world in px at a zoom. */
export function worldSize(zoom: number): number {
  return TILE_SIZE * worldScale(zoom);
}
