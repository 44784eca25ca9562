import type {Size} from '../core/camera/camera.ts';
import {clampZoom} from '../core/camera/camera.ts';
import {shrunk} from '../core/camera/shrunk.ts';
import type {Comparison, RelativeTime, SecondView} from '../core/compare/comparison.ts';
import {periodUnit} from '../core/compare/periods.ts';
import {secondPlayback} from '../core/compare/second-playback.ts';
import type {Tally} from '../core/compare/tally.ts';
import {tally} from '../core/compare/tally.ts';
import {maskBut} from '../core/filter/mask.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import type {CalendarUnit} from '../core/time/calendar.ts';
import type {Clock} from '../core/time/clock.ts';
import {Session} from './session.svelte.ts';

/** Swapping a view with the one a year before leaves the one a year after. */
const OPPOSITE: Readonly<Record<RelativeTime, RelativeTime>> = {
  'year-before': 'year-after',
  'year-after': 'year-before',
  'just-before': 'just-after',
  'just-after': 'just-before'
};

/** A second view is moved by the first one's playback and by no clock of its own. */
const NO_CLOCK: Clock = {frame: () => () => undefined};

/** What the view of a session is compared with. It is a part of the view; nothing of it is kept here. */
export class ComparisonState {
  readonly first: Session;
  /** Whether it was begun here, and not by a link. */
  begun = false;
  /** Size of the map before another came beside it, until it has given way. */
  #leaving: Size | null = null;
  /** Steps by which the camera was moved out then. */
  #zoomedBy = 0;

  constructor(first: Session) {
    this.first = first;
  }

  get value(): Comparison | null {
    return this.first.comparison;
  }

  /** The second view, when there is one. */
  readonly view: SecondView | null = $derived.by(() => (this.value?.by === 'view' ? this.value : null));

  /** Compares with the same filter at another time. */
  with(time: RelativeTime): void {
    this.#put({by: 'view', time, clauses: null, still: null});
  }

  /** Moves the second view to another time; its filter stays. */
  move(time: RelativeTime): void {
    if (this.view) this.first.comparison = {...this.view, time};
  }

  /** Compares with the year before, or stops comparing. */
  toggle(): void {
    if (this.value) this.close();
    else this.with('year-before');
  }

  /** Keeps the view as it is now for comparing with what the first one becomes. */
  freeze(): void {
    this.open(this.first.snapshot);
  }

  /** Compares with the time and the filter of a snapshot of the same data set; its camera and looks are those of the first view. */
  open({playback: {timeWindow}, clauses}: Pick<Snapshot, 'playback' | 'clauses'>): void {
    this.#put({by: 'view', time: timeWindow, clauses, still: null});
  }

  /** Shows one map for each period of the window; of the unit that fits best when none is given. */
  byPeriod(unit: CalendarUnit = periodUnit(this.first.playback.value.timeWindow)): void {
    this.#put({by: 'period', unit});
  }

  close(): void {
    this.#put(null);
  }

  /** To be called with each new size of the map, in CSS px: beside another one it goes on showing as much of the ground. */
  resized(size: Size): void {
    const from = this.#leaving;
    if (!from || (from.width === size.width && from.height === size.height)) return;
    this.#leaving = null;
    const {view} = this.first;
    const {zoom} = view.camera;
    view.camera = shrunk(view.camera, from, size);
    this.#zoomedBy = view.camera.zoom - zoom;
  }

  // A comparison that a link opens comes with its camera; one that is begun here takes the camera along.
  #put(comparison: Comparison | null): void {
    const {view} = this.first;
    const [before, after] = [this.view !== null, comparison?.by === 'view'];
    this.begun = true;
    this.first.comparison = comparison;
    if (before === after) return;
    this.#leaving = after ? view.size : null;
    if (!after) view.camera = {...view.camera, zoom: clampZoom(view.camera.zoom - this.#zoomedBy)};
    this.#zoomedBy = 0;
  }

  /** Whether the second clock runs along with the first. */
  get together(): boolean {
    return this.view?.still === null;
  }

  set together(on: boolean) {
    if (!this.view) return;
    const {playhead, mode} = secondPlayback(this.first.playback.value, this.view);
    this.first.comparison = {...this.view, still: on ? null : {playhead, mode}};
  }

  /** Puts each view in the place of the other. */
  swap(): void {
    const {view} = this;
    if (!view) return;
    const {playback, filters} = this.first;
    const before = {playback: playback.value, clauses: filters.clauses};
    playback.value = {...secondPlayback(before.playback, view), playing: before.playback.playing};
    if (view.clauses) filters.clauses = view.clauses;
    this.first.comparison = {
      by: 'view',
      time: typeof view.time === 'string' ? OPPOSITE[view.time] : before.playback.timeWindow,
      clauses: view.clauses && before.clauses,
      still: view.still && {playhead: before.playback.playhead, mode: before.playback.mode}
    };
  }
}

/** A session for the second view beside a first: the same records, camera, looks and selection, at the time of the comparison. */
export function secondSession(first: Session): Session {
  const view = (): SecondView | null => (first.comparison?.by === 'view' ? first.comparison : null);
  return new Session({
    ...{dataset: first.whole.dataset, issues: [], snapshot: {...first.snapshot, comparison: null}},
    ...{home: first.home, clock: NO_CLOCK, searcher: first.search.searcher},
    beside: {
      first,
      playback: () => {
        const second = view();
        return second && secondPlayback(first.playback.value, second);
      },
      clauses: () => {
        const second = view();
        return second && (second.clauses ?? first.filters.clauses);
      }
    }
  });
}

/** What a session shows now, counted. */
export function tallyOf({store, bits, flows, flowMisses, playback}: Session): Tally {
  return tally({store, bits, flows, flowBits: maskBut(flowMisses, null), extent: playback.extent});
}
