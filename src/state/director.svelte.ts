import type {TimeExtent} from '../../geo/index.ts';
import {activities} from '../core/camera/activity.ts';
import type {Padding} from '../core/camera/camera.ts';
import type {Shot} from '../core/camera/director.ts';
import {directorShots, shotAt} from '../core/camera/director.ts';
import {flight} from '../core/camera/flight.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import type {EventStore} from '../core/store/event-store.ts';
import type {Clock} from '../core/time/clock.ts';
import type {Playback} from '../core/time/playback.ts';
import {eachFrame} from '../core/time/each-frame.ts';
import type {PlaybackState} from './playback-state.svelte.ts';
import type {View} from './view.svelte.ts';

/** The map that is directed. */
interface Directed {
  readonly store: EventStore;
  readonly bits: Uint8Array;
  readonly shownFlows: readonly FlowRow[];
  readonly playback: PlaybackState;
  readonly view: View;
  readonly clock: Clock;
  /** Playback on the way to a chapter; null when there is none. */
  readonly told: Playback | null;
}

/** The camera that follows what happens, until somebody takes the map in hand. */
export class Director {
  readonly #map: Directed;
  /** What lies over the map and hides it, in CSS px; set by the page. */
  padding: Padding = $state.raw({top: 0, right: 0, bottom: 0, left: 0});
  #on = $state(false);
  #held = $state(false);
  #calledOff: (() => void) | null = null;

  constructor(map: Directed, on: boolean) {
    this.#map = map;
    this.#on = on;
  }

  /** Whether the camera follows what happens. */
  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    if (!on) this.rest();
  }

  // On the way to a chapter the story moves the camera.
  readonly #directs: boolean = $derived.by(() => this.#on && this.#map.told === null);

  // Single values, so that the shots are made when what is played changes, never for a frame; a sliding window moves with each.
  readonly #slides: boolean = $derived.by(() => this.#map.playback.value.mode === 'window');
  readonly #speed: number = $derived.by(() => this.#map.playback.value.speed);
  readonly #from: number = $derived.by(() => {
    const {segment, timeWindow} = this.#map.playback.value;
    const [from, to] = timeWindow;
    // A length is the same for every frame but for its last digits.
    return this.#slides ? this.#map.playback.domain[0] + Math.round(to - from) : (segment ?? timeWindow)[0];
  });
  readonly #to: number = $derived.by(() => {
    const {segment, timeWindow} = this.#map.playback.value;
    return this.#slides ? this.#map.playback.domain[1] : (segment ?? timeWindow)[1];
  });

  readonly #toPlay: (instant: number) => number = $derived.by(() => {
    const {scale} = this.#map.playback;
    const [from, to, speed] = [this.#from, this.#to, this.#speed];
    return scale?.toPlay ?? ((instant) => ((Math.min(Math.max(instant, from), to) - from) / speed) * 1000);
  });

  readonly #shots: readonly Shot[] = $derived.by(() => {
    if (!this.#directs) return [];
    const {store, bits, shownFlows: flows, playback, view} = this.#map;
    const run: TimeExtent = [this.#from, this.#to];
    // All that a sliding window shows at first appears at the start of the run.
    const since = this.#slides ? playback.domain[0] : run[0];
    return directorShots({
      activities: activities({store, bits, flows}, [since, run[1]]),
      ...{run, toPlay: this.#toPlay, projection: view.projection, size: view.size, padding: this.padding}
    });
  });

  /** The shot of the moment; null while the camera is not to be moved. */
  readonly shot: Shot | null = $derived.by(() => {
    if (this.#held || this.#shots.length === 0) return null;
    const {timeWindow, playhead} = this.#map.playback.value;
    return shotAt(this.#shots, this.#toPlay(this.#slides ? timeWindow[1] : playhead));
  });

  toggle(): void {
    this.on = !this.#on;
  }

  /** Keeps the camera where it is while the map is held; what comes of that decides whether it follows on. */
  hold(held: boolean): void {
    this.#held = held;
  }

  /** Flies from where the camera is to a shot, at once where motion is not welcome. */
  go({camera}: Shot): void {
    this.rest();
    const {view, clock} = this.#map;
    const {durationMs, at} = flight(view.camera, camera, view.size);
    if (view.reducedMotion || durationMs === 0) {
      view.camera = camera;
      return;
    }
    let passed = 0;
    this.#calledOff = eachFrame(clock, (elapsed) => {
      passed += elapsed;
      view.camera = at(passed / durationMs);
      return passed < durationMs;
    });
  }

  /** Ends a flight where it is. */
  rest(): void {
    this.#calledOff?.();
    this.#calledOff = null;
  }
}
