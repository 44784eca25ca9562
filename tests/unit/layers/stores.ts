import type {TimeExtent} from '../../../geo/index.ts';
import {noFan} from '../../../src/core/scene/fan.ts';
import type {Scene} from '../../../src/core/scene/scene.ts';
import type {EventStore} from '../../../src/core/store/event-store.ts';
import {timeRange} from '../../../src/core/store/time-range.ts';

/** A scene of everything in the store that touches the extent, with the playhead at its last instant. */
export function sceneOf(store: EventStore, extent: TimeExtent, given: Partial<Scene> = {}): Scene {
  return {
    store,
    bits: new Uint8Array(store.length).fill(1),
    extent,
    ranges: timeRange(store, extent),
    playhead: extent[1] - 1,
    arrival: 0,
    beat: 0,
    trail: Infinity,
    flows: [],
    fan: noFan(store.length),
    markScale: 1,
    selected: null,
    hovered: null,
    found: null,
    ...given
  };
}
