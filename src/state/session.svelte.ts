import type {Dataset, Flow, Incident, Issue, NamedRegion, Source, TimeExtent} from '../../geo/index.ts';
import {KINDS} from '../../geo/index.ts';
import type {Counts} from '../core/aggregate/counter-index.ts';
import {counterIndex} from '../core/aggregate/counter-index.ts';
import {reveal} from '../core/camera/reveal.ts';
import type {FilterTable} from '../core/filter/filter-table.ts';
import type {Misses} from '../core/filter/misses.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import {knownOn} from '../core/knowledge/known-on.ts';
import {recordSearch} from '../core/search/record-search.ts';
import type {RecordSearch} from '../core/search/record-search.ts';
import {fan} from '../core/scene/fan.ts';
import {visibleRows} from '../core/scene/marks.ts';
import {recordsInTime} from '../core/scene/records-in-time.ts';
import type {Scene} from '../core/scene/scene.ts';
import {scene} from '../core/scene/scene.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {countFlows} from '../core/aggregate/count-flows.ts';
import type {EventStore} from '../core/store/event-store.ts';
import {eventDays} from '../core/store/event-days.ts';
import {PLACEMENTS} from '../core/store/placement.ts';
import type {RecordSet} from '../core/store/record-set.ts';
import {recordedTime, recordSet} from '../core/store/record-set.ts';
import {timeRange} from '../core/store/time-range.ts';
import {DAY_MS} from '../core/time/day.ts';
import {countryInWords} from '../core/words/place-line.ts';
import type {Clock} from '../core/time/clock.ts';
import type {Relater} from './area-relations.svelte.ts';
import {Filters} from './filters.svelte.ts';
import {NamedRegions} from './named-regions.svelte.ts';
import {PassingRecords} from './passing-records.svelte.ts';
import {PlaybackState} from './playback-state.svelte.ts';
import {RegionEditor} from './region-editor.svelte.ts';
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
  /** Fetches the named regions; there are none when left out. */
  readonly fetchRegions?: () => Promise<readonly NamedRegion[]>;
  /** Relates many places to an area off the main thread. */
  readonly relater?: Relater;
}

/**
 * One map with its data and everything the user has done to it. Constructed, never shared:
 * two maps on a page have two sessions. What is on the screen follows from it and from nothing else.
 */
export class Session {
  /** All that is known, whatever date of knowledge is shown. */
  readonly whole: RecordSet;
  /** The end of the UTC day as of whose knowledge the records are shown, ms since the epoch; null shows all that is known. */
  known: number | null = $state.raw(null);
  /** Problems found in the data when it was read; the records concerned are listed there and nowhere else. */
  readonly issues: readonly Issue[];
  /** The view that a link without a fragment opens. */
  readonly home: Snapshot;
  /** Plain sentences about parts of a link that could not be read. */
  linkIssues: readonly string[] = $state.raw([]);
  readonly playback: PlaybackState;
  readonly filters: Filters;
  readonly regions: NamedRegions;
  readonly regionEditor: RegionEditor;
  readonly selection = new Selection();
  readonly view: View;

  constructor({
    dataset,
    issues,
    snapshot,
    home = snapshot,
    clock,
    fetchRegions = async () => [],
    relater
  }: SessionOptions) {
    this.whole = recordSet(dataset);
    this.known = snapshot.known;
    this.issues = issues;
    this.home = home;
    this.playback = new PlaybackState(snapshot.playback, clock, {
      domain: recordedTime(this.whole, snapshot.playback.timeWindow),
      stepped: () => this.view.reducedMotion
    });
    this.view = new View(snapshot);
    this.filters = new Filters(snapshot.clauses);
    this.regions = new NamedRegions(fetchRegions);
    this.regionEditor = new RegionEditor(this.filters);
    this.#relater = relater;
    this.#passing = new PassingRecords(this, relater ?? null);
    this.selection.selected = snapshot.selected;
  }

  /** The records as they were known, with their columns. */
  readonly records: RecordSet = $derived.by(() =>
    this.known === null ? this.whole : recordSet(knownOn(this.whole.dataset, this.known))
  );
  /** Finds words in the records. */
  readonly search: RecordSearch = $derived.by(() => recordSearch(this.dataset, (code) => countryInWords(code, 'en')));
  readonly #passing: PassingRecords;
  readonly #relater: Relater | undefined;

  /** The data set as it was known. */
  get dataset(): Dataset {
    return this.records.dataset;
  }

  get store(): EventStore {
    return this.records.store;
  }

  get flows(): readonly FlowRow[] {
    return this.records.flows;
  }

  get sources(): ReadonlyMap<string, Source> {
    return this.records.sources;
  }

  /** What clauses are tested on; the rows are those of the store. */
  get table(): FilterTable {
    return this.records.table;
  }

  /** The same for `flows`. */
  get flowTable(): FilterTable {
    return this.records.flowTable;
  }

  /** Which clauses keep a row out; every count of a view that leaves its own clause out follows from it. */
  get misses(): Misses {
    return this.#passing.misses;
  }

  /** The same for flows. */
  get flowMisses(): Misses {
    return this.#passing.flowMisses;
  }

  /** For every row whether it passes all clauses: 0 out, 1 in, 2 possible. */
  get bits(): Uint8Array {
    return this.#passing.bits;
  }

  /** Flows that pass all clauses, surely or possibly. */
  get shownFlows(): readonly FlowRow[] {
    return this.#passing.flows;
  }

  readonly #counter = $derived.by(() => counterIndex(this.store, this.bits));
  readonly #legendCounter = $derived.by(() => counterIndex(this.store, this.#passing.bitsButKind));

  /** Counts of what is on the map now. */
  readonly counts: Counts = $derived.by(() => this.#counter.count(this.playback.extent));

  /** Counts of what would be on the map now if every kind were switched on. */
  readonly legendCounts: Counts = $derived.by(() => this.#legendCounter.count(this.playback.extent));

  readonly flowCount = $derived.by(() => countFlows(this.flows, this.#passing.flowBitsButKind, this.playback.extent));

  /** Rows that pass and may touch what the map shows of time. */
  readonly #rows: readonly number[] = $derived.by(() => {
    const {extent} = this.playback;
    return [...visibleRows({store: this.store, bits: this.bits, extent, ranges: timeRange(this.store, extent)})];
  });

  /** What is on the map now, its tray included, newest first: the records of the list, and of every export. */
  readonly listed: readonly (Incident | Flow)[] = $derived.by(() =>
    recordsInTime(this.store, this.#rows, this.shownFlows, this.playback.extent)
  );

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
      known: this.known,
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
    this.known = snapshot.known;
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
    this.#relater?.close();
    this.playback.destroy();
  }
}

function overlaps(a: TimeExtent, b: TimeExtent): boolean {
  return a[0] < b[1] && a[1] > b[0];
}
