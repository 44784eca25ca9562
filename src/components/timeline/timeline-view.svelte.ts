import type {TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import type {Histogram} from '../../core/aggregate/histogram.ts';
import {histogramIndex} from '../../core/aggregate/histogram.ts';
import {FLAG} from '../../core/store/event-store.ts';
import type {CalendarUnit} from '../../core/time/calendar.ts';
import {addMonths} from '../../core/time/calendar.ts';
import {shiftYears} from '../../core/time/date-presets.ts';
import {DAY_MS, floorDay} from '../../core/time/day.ts';
import {lastInstant} from '../../core/time/playback.ts';
import {bands} from '../../core/timeline/bands.ts';
import type {BarLayout} from '../../core/timeline/bars.ts';
import {barLayout} from '../../core/timeline/bars.ts';
import type {BinRows} from '../../core/timeline/bin-rows.ts';
import {binRows} from '../../core/timeline/bin-rows.ts';
import {bins} from '../../core/timeline/bins.ts';
import type {BrushGrid} from '../../core/timeline/brush.ts';
import {wholeDays} from '../../core/timeline/brush.ts';
import {flags} from '../../core/timeline/flags.ts';
import {flowBands} from '../../core/timeline/flow-bands.ts';
import type {Hit} from '../../core/timeline/hit.ts';
import {hitPlot} from '../../core/timeline/hit.ts';
import {outside} from '../../core/timeline/outside.ts';
import {paceBand} from '../../core/timeline/pace-band.ts';
import type {RowHeights} from '../../core/timeline/row-heights.ts';
import {MOST_LANES, rowHeights} from '../../core/timeline/row-heights.ts';
import {ticks} from '../../core/timeline/ticks.ts';
import type {TimeScale} from '../../core/timeline/time-scale.ts';
import {timeScale} from '../../core/timeline/time-scale.ts';
import {axisOf, firstView, fitView, panView, revealWindow, zoomView} from '../../core/timeline/view-extent.ts';
import type {Session} from '../../state/session.svelte.ts';

/** How much of the timeline there is room for. */
export type DockSize = 'full' | 'narrow' | 'low' | 'compact';

/** The fixed parts of a plot. */
interface Frame {
  /** Px from the top: end of the band of the playhead's tag, line of the axis, all of it. */
  readonly top: number;
  readonly axis: number;
  readonly height: number;
  /** How many windows the first view is long at most. */
  readonly windows: number;
}

const FRAMES: Readonly<Record<DockSize, Frame>> = {
  full: {top: 32, axis: 176, height: 200, windows: 6},
  narrow: {top: 28, axis: 104, height: 132, windows: 2},
  low: {top: 28, axis: 80, height: 104, windows: 3},
  compact: {top: 4, axis: 46, height: 66, windows: 3.5}
};

/** Px that the band of the pace takes above the axis where play is paced by events; its words stand in it where it has room and no row has a name. */
const PACE_ROWS: Readonly<Record<DockSize, number>> = {full: 12, narrow: 24, low: 8, compact: 8};

/** What the pointer is on, and where it is, in px from the top left corner of the plot. */
export interface Pointed {
  readonly hit: Hit;
  readonly x: number;
  readonly y: number;
}

/** What the plot of one timeline shows and where everything in it stands; laid out anew only when its inputs change. */
export class TimelineView {
  readonly session: Session;
  readonly #size: () => DockSize;
  readonly #starts: readonly number[];
  /** What the user chose to see, and the window that was set then. */
  #chosen: {readonly view: TimeExtent; readonly timeWindow: TimeExtent} | null = $state.raw(null);
  /** Width of the plot in px. */
  width = $state(0);
  /**
   * Where the ends of the window stop when they are moved. How the hand moves and not what is on the screen, as the part
   * of the axis in view: the window itself is in the snapshot, to the day, whatever unit it was made with.
   */
  unit: CalendarUnit = $state('day');
  /** What the pointer is on; null when it is on nothing. */
  pointed: Pointed | null = $state.raw(null);

  constructor(session: Session, size: () => DockSize) {
    this.session = session;
    this.#size = size;
    this.#starts = startsOf(session);
  }

  readonly size: DockSize = $derived.by(() => this.#size());
  readonly frame = $derived.by(() => FRAMES[this.size]);

  // Numbers in place of pairs, so that nothing is laid out again while only the playhead moves.
  readonly #windowFrom = $derived.by(() => wholeDays(this.session.playback.value.timeWindow)[0]);
  readonly #windowTo = $derived.by(() => wholeDays(this.session.playback.value.timeWindow)[1]);

  /** The window in whole days, half-open, ms since the epoch, UTC. */
  readonly timeWindow: TimeExtent = $derived([this.#windowFrom, this.#windowTo]);

  readonly #first = $derived.by(() =>
    firstView(this.#starts, {
      timeWindow: this.session.home.playback.timeWindow,
      domain: this.session.playback.domain,
      windows: this.frame.windows
    })
  );
  // A chosen view stays until the window is changed from elsewhere; while playing, it turns its pages with the playhead.
  readonly #view = $derived.by(() => {
    const {value, day, domain} = this.session.playback;
    const view = this.#chosen?.view ?? this.#first;
    const kept = this.#chosen?.timeWindow.every((instant, index) => instant === this.timeWindow[index]);
    const shown = kept ? view : revealWindow(view, this.timeWindow, domain);
    return value.playing ? revealWindow(shown, [day, day + DAY_MS], domain) : shown;
  });
  readonly #viewFrom = $derived.by(() => this.#view[0]);
  readonly #viewTo = $derived.by(() => this.#view[1]);

  readonly scale: TimeScale = $derived.by(() => timeScale([this.#viewFrom, this.#viewTo], this.width));
  readonly bins = $derived.by(() => bins(this.scale.view, this.width, this.unit));
  readonly grid: BrushGrid = $derived.by(() => ({domain: this.session.playback.domain, unit: this.unit}));
  readonly ticks = $derived.by(() => ticks(this.scale, this.session.view.language));

  readonly #index = $derived.by(() => histogramIndex(this.session.store, this.bins.edges));
  readonly histogram: Histogram = $derived.by(() => this.#index.count(this.session.bits));
  readonly rows: BinRows = $derived.by(() => binRows(this.session.store, this.session.bits, this.bins.edges));
  readonly outside = $derived.by(() => outside(this.session.store, this.session.bits, this.scale.view));

  readonly bands = $derived.by(() =>
    bands(this.session.store, this.session.bits, this.scale, this.size === 'full' ? MOST_LANES.bands : 0)
  );
  readonly flows = $derived.by(() =>
    flowBands(this.session.shownFlows, this.scale, this.size === 'full' ? MOST_LANES.flows : 0)
  );
  readonly flags = $derived.by(() =>
    this.size === 'full' ? flags(this.session.store, this.session.bits, this.scale) : []
  );

  readonly #paceRow = $derived.by(() => (this.session.playback.scale ? PACE_ROWS[this.size] : 0));

  readonly heights: RowHeights = $derived.by(() =>
    rowHeights({
      top: this.frame.top,
      axis: this.frame.axis - this.#paceRow,
      bandLanes: this.bands.lanes,
      flowLanes: this.flows.lanes,
      milestones: this.size === 'full' && this.session.filters.shows('kind', KINDS[3])
    })
  );

  readonly bars: BarLayout = $derived.by(() =>
    barLayout(this.histogram, this.scale, this.heights.baseline - this.frame.top - 4)
  );

  /** Px of the two ends of the window. */
  readonly startX: number = $derived.by(() => Math.round(this.scale.x(this.#windowFrom)));
  readonly endX: number = $derived.by(() => Math.round(this.scale.x(this.#windowTo)));

  /** The band of the pace as a path; null where play runs evenly. */
  readonly pace: string | null = $derived.by(() => {
    const play = this.session.playback.scale;
    if (!play) return null;
    const {axis} = this.frame;
    return paceBand(play, this.scale, {bottom: axis, highest: Math.min(9, this.#paceRow - 2)});
  });

  readonly #segmentFrom = $derived.by(() => this.session.playback.value.segment?.[0]);
  readonly #segmentTo = $derived.by(() => this.session.playback.value.segment?.[1]);

  /** The part that is played again and again, half-open, ms since the epoch, UTC; the same pair as long as nothing changes. */
  readonly segment: TimeExtent | null = $derived(
    this.#segmentFrom === undefined || this.#segmentTo === undefined ? null : [this.#segmentFrom, this.#segmentTo]
  );

  /** Px of the playhead. */
  readonly playheadX: number = $derived.by(() => this.scale.x(this.session.playback.value.playhead));

  /** Side to which the playhead's tag hangs: away from the nearer thumb, whose date hangs outwards. */
  readonly tagSide: 'left' | 'right' = $derived.by(() =>
    this.playheadX - this.startX < this.endX - this.playheadX ? 'right' : 'left'
  );

  /** Zooms around an instant, or else around the playhead or the middle of what is shown; above 1 shows more. */
  zoom(factor: number, around = this.#middle()): void {
    this.#choose(zoomView(this.scale.view, {factor, around, domain: this.session.playback.domain}));
  }

  /** Moves by a share of what is shown; above 0 is later. */
  pan(share: number): void {
    const by = (this.#viewTo - this.#viewFrom) * share;
    this.#choose(panView(this.scale.view, by, this.session.playback.domain));
  }

  fitAll(): void {
    this.#choose(axisOf(this.session.playback.domain));
  }

  fitWindow(): void {
    this.#choose(fitView(this.timeWindow, this.session.playback.domain));
  }

  /** Sets the window by a gesture in the plot, which stays as it is meanwhile. */
  brush(timeWindow: TimeExtent): void {
    const {view} = this.scale;
    this.setWindow(timeWindow);
    this.#choose(view);
  }

  /** Sets the window. A playhead that rests on its last day goes along, so that all of the new window is shown too. */
  setWindow(timeWindow: TimeExtent): void {
    const along = this.#rests;
    this.session.playback.setWindow(timeWindow);
    if (along) this.#showAll();
  }

  /** Sets the window and shows all that is in it. */
  show(timeWindow: TimeExtent): void {
    this.session.playback.pause();
    this.session.playback.setWindow(timeWindow);
    this.#showAll();
  }

  /** The same days of another year; null where the data do not go. */
  inYears(years: number): TimeExtent | null {
    return shiftYears(this.timeWindow, years, this.session.playback.domain);
  }

  /** Moves the window and the playhead to the same days of another year, as far as the data go. */
  shiftYears(years: number): void {
    const {playback} = this.session;
    const timeWindow = this.inYears(years);
    if (!timeWindow) return;
    const [along, playhead] = [this.#rests, addMonths(playback.value.playhead, 12 * years)];
    playback.setWindow(timeWindow);
    if (along) this.#showAll();
    else playback.seek(playhead);
  }

  /** Says what the pointer is on; a single record is pointed at everywhere else as well. */
  point(pointed: Pointed | null): void {
    if (!pointed && !this.pointed) return;
    this.pointed = pointed;
    this.session.selection.hovered = pointed?.hit.ids.length === 1 ? pointed.hit.ids[0]! : null;
  }

  /** What lies at a point of the plot, in px from its top left corner. */
  hitAt(x: number, y: number): Hit | null {
    return hitPlot(
      {
        store: this.session.store,
        scale: this.scale,
        edges: this.bins.edges,
        rows: this.rows,
        bars: this.bars,
        bands: this.bands.placed,
        flags: this.flags,
        flows: this.flows.placed,
        heights: this.heights
      },
      x,
      y
    );
  }

  get #rests(): boolean {
    const {value, day} = this.session.playback;
    return !value.playing && day >= this.#windowTo - DAY_MS;
  }

  #showAll(): void {
    const {playback} = this.session;
    playback.seek(floorDay(lastInstant(playback.value.timeWindow)));
  }

  #choose(view: TimeExtent): void {
    this.#chosen = {view, timeWindow: this.timeWindow};
  }

  #middle(): number {
    const {playhead} = this.session.playback.value;
    const [from, to] = this.scale.view;
    return playhead > from && playhead < to ? playhead : (from + to) / 2;
  }
}

// Of all records, so that the view stays when the date of knowledge changes.
function startsOf({whole: {store}}: Session): number[] {
  return Array.from(store.timeOrder)
    .filter((row) => !(store.flags[row]! & FLAG.series) && Number.isFinite(store.start[row]))
    .map((row) => store.start[row]!);
}
