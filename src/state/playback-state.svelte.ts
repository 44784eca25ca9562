import type {TimeExtent} from '../../geo/index.ts';
import type {CalendarUnit} from '../core/time/calendar.ts';
import {stepUnit} from '../core/time/calendar.ts';
import type {Clock} from '../core/time/clock.ts';
import {DAY_MS, floorDay} from '../core/time/day.ts';
import {eachFrame} from '../core/time/each-frame.ts';
import {pacedScale} from '../core/time/pace.ts';
import type {PlayScale} from '../core/time/play-scale.ts';
import type {Mode, Pace, Playback} from '../core/time/playback.ts';
import {
  advance,
  DWELL_MS,
  isPaced,
  lastInstant,
  moveTo,
  MAX_FRAME_MS,
  pause,
  play,
  reachedExtent,
  seek,
  setMode,
  setSegment,
  setWindow,
  SPEEDS,
  visibleExtent
} from '../core/time/playback.ts';

/** With reduced motion the picture changes at most this often while playing, in ms of real time: long enough to read every mark. */
const STILL_MS = DWELL_MS;

/** The transport: one playback value, moved by an injected clock. Frames are asked for only while playing. */
export class PlaybackState {
  #value: Playback = $state.raw()!;
  readonly #clock: Clock;
  readonly #domain: TimeExtent;
  #calledOff: (() => void) | null = null;

  readonly #stepped: () => boolean;
  readonly #eventDays: () => ReadonlyMap<number, number>;
  readonly #follows: (() => Playback | null) | undefined;

  /**
   * @param domain half-open extent of the data, ms since the epoch, UTC
   * @param stepped whether play moves in steps with still pictures between, instead of smoothly
   * @param eventDays number of shown records that begin on a UTC day, by its start, ms since the epoch
   * @param follows the playback to show in place of one of its own, whenever it gives one
   */
  constructor(
    initial: Playback,
    clock: Clock,
    {
      domain,
      stepped,
      eventDays,
      follows
    }: {
      domain: TimeExtent;
      stepped: () => boolean;
      eventDays: () => ReadonlyMap<number, number>;
      follows?: (() => Playback | null) | undefined;
    }
  ) {
    this.#value = {...initial, playing: false};
    this.#clock = clock;
    this.#domain = domain;
    this.#stepped = stepped;
    this.#eventDays = eventDays;
    this.#follows = follows;
  }

  readonly #followed: Playback | null = $derived.by(() => this.#follows?.() ?? null);

  get value(): Playback {
    return this.#followed ?? this.#value;
  }

  /** Takes over a whole value, with its window kept inside the domain; used when a snapshot is set. */
  set value(value: Playback) {
    this.#stop();
    this.#value = setWindow(value, this.#inDomain(value.timeWindow));
    if (value.playing) this.#run();
  }

  get domain(): TimeExtent {
    return this.#domain;
  }

  // Two numbers in place of a pair: what depends on them is computed again only when a day passes.
  readonly #from = $derived.by(() => visibleExtent(this.value)[0]);
  readonly #to = $derived.by(() => visibleExtent(this.value)[1]);

  /** Half-open extent of time on the map, in whole days; the same pair as long as nothing changes. */
  readonly extent: TimeExtent = $derived([this.#from, this.#to]);

  // Single values for the same reason: the scale is built when the window, the speed or the records change, never for a frame.
  readonly #paced = $derived.by(() => isPaced(this.value));
  readonly #windowStart = $derived.by(() => this.value.timeWindow[0]);
  readonly #windowEnd = $derived.by(() => this.value.timeWindow[1]);
  readonly #entry = $derived.by(() => this.value.segment?.[0]);
  readonly #wanted = $derived.by(() => ((this.#windowEnd - this.#windowStart) / this.value.speed) * 1000);

  /** How play by events goes through the window; null while play runs evenly. */
  readonly scale: PlayScale | null = $derived.by(() =>
    this.#paced ? pacedScale([this.#windowStart, this.#windowEnd], this.#eventDays(), this.#wanted, this.#entry) : null
  );

  /** The UTC day of the playhead, ms since the epoch. */
  readonly day: number = $derived(floorDay(this.value.playhead));

  play(): void {
    if (this.#value.playing) return;
    this.#value = play(this.#value, this.#domain);
    this.#run();
  }

  pause(): void {
    this.#stop();
    if (this.#value.playing) this.#value = pause(this.#value);
  }

  toggle(): void {
    if (this.#value.playing) this.pause();
    else this.play();
  }

  /** Moves the playhead to an instant, ms since the epoch, kept inside the window. */
  seek(instant: number): void {
    this.#value = seek(this.#value, instant);
  }

  /** Pauses and moves to the start of a later calendar unit, or back to the start of this one and of earlier ones. */
  step(unit: CalendarUnit, steps: number): void {
    this.pause();
    this.#moveTo(stepUnit(this.#value.playhead, unit, steps));
  }

  /** Pauses and moves to the next (1) or previous (-1) of the given days, ascending, ms since the epoch; stays when there is none. */
  stepAmong(days: readonly number[], direction: 1 | -1): void {
    this.pause();
    const within = reachedExtent(this.#value, this.#domain);
    const inside = days.filter((day) => day >= within[0] && day <= lastInstant(within));
    const next = direction === 1 ? inside.find((day) => day > this.day) : inside.findLast((day) => day < this.day);
    if (next !== undefined) this.#moveTo(next);
  }

  setWindow(timeWindow: TimeExtent): void {
    this.#value = setWindow(this.#value, this.#inDomain(timeWindow));
  }

  setMode(mode: Mode): void {
    this.#value = setMode(this.#value, mode);
  }

  setPace(pace: Pace): void {
    this.#value = {...this.#value, pace};
  }

  /** Plays a part of the window again and again, in whole days; half-open, ms since the epoch, UTC. Null plays all of it. */
  setSegment(segment: TimeExtent | null): void {
    this.#value = setSegment(this.#value, segment);
  }

  /** Has the segment begin on the playhead's day; one that lies before is left for all that follows. */
  beginSegment(): void {
    const end = this.#value.segment?.[1] ?? -Infinity;
    this.setSegment([this.day, end > this.day ? end : this.#value.timeWindow[1]]);
  }

  /** Has the segment end with the playhead's day; one that lies after is left for all that comes before. */
  endSegment(): void {
    const start = this.#value.segment?.[0] ?? Infinity;
    this.setSegment([start <= this.day ? start : this.#value.timeWindow[0], this.day + DAY_MS]);
  }

  /** @param speed data time per second, in ms; at least a minute */
  setSpeed(speed: number): void {
    if (!(speed >= 60_000 && speed < Infinity)) throw new TypeError(`invalid speed: ${speed}`);
    this.#value = {...this.#value, speed};
  }

  /** Sets the speed at which the whole window takes so many seconds of real time. */
  setSeconds(seconds: number): void {
    const [start, end] = this.#value.timeWindow;
    this.setSpeed((end - start) / seconds);
  }

  /** The next faster (1) or slower (-1) of the offered speeds. */
  changeSpeed(direction: 1 | -1): void {
    const {speed} = this.#value;
    const next =
      direction === 1 ? SPEEDS.find((offered) => offered > speed) : SPEEDS.findLast((offered) => offered < speed);
    if (next !== undefined) this.setSpeed(next);
  }

  setLoop(loop: boolean): void {
    this.#value = {...this.#value, loop};
  }

  /** Ends the frames; for when the map goes away. */
  destroy(): void {
    this.#stop();
  }

  #moveTo(instant: number): void {
    this.#value = moveTo(this.#value, instant, this.#domain);
  }

  #inDomain([from, to]: TimeExtent): TimeExtent {
    const [first, last] = this.#domain;
    const start = Math.min(Math.max(from, first), last - DAY_MS);
    return [start, Math.max(start + DAY_MS, Math.min(to, last))];
  }

  #run(): void {
    let waiting = 0;
    this.#calledOff = eachFrame(this.#clock, (elapsed) => {
      waiting += elapsed;
      if (!this.#stepped() || waiting >= STILL_MS) {
        for (; waiting > 0 && this.#value.playing; waiting -= MAX_FRAME_MS) {
          this.#value = advance(this.#value, Math.min(waiting, MAX_FRAME_MS), this.#domain, this.scale);
        }
        waiting = 0;
      }
      return this.#value.playing;
    });
  }

  #stop(): void {
    this.#calledOff?.();
    this.#calledOff = null;
  }
}
