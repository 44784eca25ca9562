import type {Dataset, Flow, Incident, Issue, Source, TimeExtent} from '../../geo/index.ts';
import {KINDS} from '../../geo/index.ts';
import type {Counts} from '../core/aggregate/counter-index.ts';
import {counterIndex} from '../core/aggregate/counter-index.ts';
import {reveal} from '../core/camera/reveal.ts';
import {clausesBut, passes} from '../core/filter/clause.ts';
import {mask} from '../core/filter/mask.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import {flowRows} from '../core/flow/flow-store.ts';
import {fan} from '../core/scene/fan.ts';
import type {Scene} from '../core/scene/scene.ts';
import {scene} from '../core/scene/scene.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {countFlows} from '../core/aggregate/count-flows.ts';
import type {EventStore} from '../core/store/event-store.ts';
import {eventStore} from '../core/store/event-store.ts';
import {eventDays} from '../core/store/event-days.ts';
import {PLACEMENTS} from '../core/store/placement.ts';
import {DAY_MS} from '../core/time/day.ts';
import type {Clock} from '../core/time/clock.ts';
import {Filters} from './filters.svelte.ts';
import {PlaybackState} from './playback-state.svelte.ts';
import {Selection} from './selection.svelte.ts';
import {View} from './view.svelte.ts';

/** Kinds as the legend lists them: the four kinds of incident, then flows. */
export const LEGEND_KINDS = [...KINDS, 'flow'] as const;
export type LegendKind = (typeof LEGEND_KINDS)[number];

/** What a session is made of. */
export interface SessionOptions {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** The view to open with. */
  readonly snapshot: Snapshot;
  /** The view that a link without a fragment opens; the first one when left out. */
  readonly home?: Snapshot;
  readonly clock: Clock;
}

/**
 * One map with its data and everything the user has done to it. Constructed, never shared:
 * two maps on a page have two sessions. What is on the screen follows from it and from nothing else.
 */
export class Session {
  readonly dataset: Dataset;
  /** Problems found in the data when it was read; the records concerned are listed there and nowhere else. */
  readonly issues: readonly Issue[];
  readonly store: EventStore;
  readonly flows: readonly FlowRow[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The view that a link without a fragment opens. */
  readonly home: Snapshot;
  /** Plain sentences about parts of a link that could not be read. */
  linkIssues: readonly string[] = $state.raw([]);
  readonly playback: PlaybackState;
  readonly filters = new Filters();
  readonly selection = new Selection();
  readonly view: View;

  constructor({dataset, issues, snapshot, home = snapshot, clock}: SessionOptions) {
    this.dataset = dataset;
    this.issues = issues;
    this.store = eventStore(dataset.incidents);
    this.flows = flowRows(dataset.flows);
    this.sources = new Map(dataset.sources.map((source) => [source.id, source]));
    this.home = home;
    this.playback = new PlaybackState(snapshot.playback, clock, {
      domain: domainOf(this.store, this.flows, snapshot),
      stepped: () => this.view.reducedMotion
    });
    this.view = new View(snapshot);
    this.filters.clauses = snapshot.clauses;
    this.selection.selected = snapshot.selected;
  }

  /** 1 for every row that passes all clauses. */
  readonly bits: Uint8Array = $derived.by(() => mask(this.store, this.filters.clauses));

  /** 1 for every row that passes the clauses of everybody but the legend, so that its rows count what switching them on would show. */
  readonly bitsButKind: Uint8Array = $derived.by(() => mask(this.store, clausesBut(this.filters.clauses, 'kind')));

  readonly #counter = $derived.by(() => counterIndex(this.store, this.bits));
  readonly #legendCounter = $derived.by(() => counterIndex(this.store, this.bitsButKind));

  /** Counts of what is on the map now. */
  readonly counts: Counts = $derived.by(() => this.#counter.count(this.playback.extent));

  /** Counts of what would be on the map now if every kind were switched on. */
  readonly legendCounts: Counts = $derived.by(() => this.#legendCounter.count(this.playback.extent));

  /** Flows that pass the filters: by kind "flow" and by status. A clause about countries speaks of incidents only at this stage. */
  readonly shownFlows: readonly FlowRow[] = $derived.by(() => {
    const {clauses} = this.filters;
    return passes(clauses, 'kind', 'flow') ? this.flows.filter(({status}) => passes(clauses, 'status', status)) : [];
  });

  readonly flowCount = $derived.by(() => {
    const clauses = clausesBut(this.filters.clauses, 'kind');
    return countFlows(
      this.flows.filter(({status}) => passes(clauses, 'status', status)),
      this.playback.extent
    );
  });

  /** Days on which a shown record begins, ascending; what stepping by event walks through. */
  readonly eventDays: readonly number[] = $derived.by(() => eventDays(this.store, this.bits, this.shownFlows));

  // Marks keep their place while playing, so the fan is laid out for all that the window may show; a sliding window may show anything.
  readonly #fanFrom = $derived.by(() =>
    this.playback.value.mode === 'window' ? this.store.domain[0] : this.playback.value.timeWindow[0]
  );
  readonly #fanTo = $derived.by(() =>
    this.playback.value.mode === 'window' ? this.store.domain[1] : this.playback.value.timeWindow[1]
  );
  readonly #fan = $derived.by(() =>
    fan(this.store, this.bits, {
      extent: [this.#fanFrom, this.#fanTo],
      zoom: this.view.layoutZoom,
      markScale: this.view.markScale
    })
  );

  /** What both renderers draw. */
  readonly scene: Scene = $derived.by(() =>
    scene({
      store: this.store,
      bits: this.bits,
      playback: this.playback.value,
      flows: this.shownFlows,
      fan: this.#fan,
      selected: this.selection.selected,
      hovered: this.selection.hovered,
      markScale: this.view.markScale,
      reducedMotion: this.view.reducedMotion
    })
  );

  /** Everything that is on the screen, as one value; setting it rebuilds the view exactly. */
  get snapshot(): Snapshot {
    const {camera, projection, theme, language, worldview} = this.view;
    return {
      data: this.dataset.entry.id,
      camera,
      projection,
      playback: this.playback.value,
      clauses: this.filters.clauses,
      selected: this.selection.selected,
      theme,
      language,
      worldview
    };
  }

  set snapshot(snapshot: Snapshot) {
    this.playback.value = snapshot.playback;
    this.filters.clauses = snapshot.clauses;
    this.selection.selected = snapshot.selected;
    Object.assign(this.view, {
      camera: snapshot.camera,
      projection: snapshot.projection,
      theme: snapshot.theme,
      language: snapshot.language,
      worldview: snapshot.worldview
    });
  }

  /** The incident or flow of an id, or null. */
  recordOf(id: string): Incident | Flow | null {
    const row = this.store.rowOf(id);
    if (row >= 0) return this.store.record(row);
    return this.flows.find((flow) => flow.id === id)?.flow ?? null;
  }

  /** Selects a record and moves map and playhead to where it can be seen; the window is widened only for what lies outside it. */
  open(id: string): void {
    this.selection.selected = id;
    this.#reveal(id);
    const extent = this.#extentOf(id);
    if (!extent || overlaps(extent, this.playback.extent)) return;
    const [first, last] = this.playback.value.timeWindow;
    const day = Number.isFinite(extent[0]) ? extent[0] : extent[1] - DAY_MS;
    if (!overlaps(extent, [first, last])) this.playback.setWindow([Math.min(first, day), Math.max(last, day + DAY_MS)]);
    this.playback.pause();
    this.playback.seek(day);
  }

  /** Pauses and moves to the next (1) or previous (-1) day on which a shown record begins. */
  stepEvent(direction: 1 | -1): void {
    this.playback.stepAmong(this.eventDays, direction);
  }

  #extentOf(id: string): TimeExtent | null {
    const row = this.store.rowOf(id);
    if (row >= 0) return [this.store.start[row]!, this.store.end[row]!];
    return this.flows.find((flow) => flow.id === id)?.extent ?? null;
  }

  // A record that is in view, or that has no place of its own, leaves the map where it is.
  #reveal(id: string): void {
    const row = this.store.rowOf(id);
    if (row < 0 || PLACEMENTS[this.store.placement[row]!] === 'tray') return;
    const camera = reveal(this.view.camera, [this.store.lon[row]!, this.store.lat[row]!], this.view.size);
    if (camera !== this.view.camera) this.view.destination = camera;
  }

  destroy(): void {
    this.playback.destroy();
  }
}

// Flows and the first window may lie beyond the dates of the incidents; the timeline holds them all.
function domainOf({domain}: EventStore, flows: readonly FlowRow[], {playback}: Snapshot): TimeExtent {
  const instants = [...domain, ...playback.timeWindow, ...flows.flatMap(({extent}) => extent.filter(Number.isFinite))];
  return [instants.reduce((a, b) => Math.min(a, b)), instants.reduce((a, b) => Math.max(a, b))];
}

function overlaps(a: TimeExtent, b: TimeExtent): boolean {
  return a[0] < b[1] && a[1] > b[0];
}
