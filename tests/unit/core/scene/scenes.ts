import type {Incident} from '../../../../geo/index.ts';
import type {FlowRow} from '../../../../src/core/flow/flow-store.ts';
import {noFan} from '../../../../src/core/scene/fan.ts';
import type {Scene, SceneParts} from '../../../../src/core/scene/scene.ts';
import {scene} from '../../../../src/core/scene/scene.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import type {Playback} from '../../../../src/core/time/playback.ts';
import {deepFreeze} from '../deep-freeze.ts';

/** The first quarter of 2024, paused on its last day. */
export const PLAYBACK: Playback = deepFreeze({
  timeWindow: [Date.UTC(2024, 0, 1), Date.UTC(2024, 3, 1)] as const,
  playhead: Date.UTC(2024, 2, 31),
  mode: 'trail',
  speed: 7 * DAY_MS,
  pace: 'even',
  segment: null,
  playing: false,
  loop: false
});

/** A scene of the incidents, unfiltered and without a fan, where nothing else is given. */
export function sceneOf(
  records: readonly Incident[],
  {
    playback,
    flows,
    ...given
  }: Partial<Omit<SceneParts, 'playback'>> & {playback?: Partial<Playback>; flows?: readonly FlowRow[]} = {}
): Scene {
  const store = eventStore(records);
  return scene({
    store,
    bits: new Uint8Array(store.length).fill(1),
    playback: deepFreeze({...PLAYBACK, ...playback}),
    flows: flows ?? [],
    fan: noFan(store.length),
    selected: null,
    hovered: null,
    markScale: 1,
    reducedMotion: false,
    ...given
  });
}
