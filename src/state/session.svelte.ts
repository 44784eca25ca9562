import type {Dataset, Flow, Incident, Issue, NamedRegion, Source} from '../../geo/index.ts';
import type {Counts} from '../core/aggregate/counts.ts';
import {countsOf} from '../core/aggregate/counts.ts';
import {reveal} from '../core/camera/reveal.ts';
import type {Comparison} from '../core/compare/comparison.ts';
import type {Clause} from '../core/filter/clause.ts';
import type {FilterTable} from '../core/filter/filter-table.ts';
import type {Misses} from '../core/filter/misses.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import {knownOn} from '../core/knowledge/known-on.ts';
import {fan} from '../core/scene/fan.ts';
import {recordsInTime} from '../core/scene/records-in-time.ts';
import type {Scene} from '../core/scene/scene.ts';
import {scene} from '../core/scene/scene.ts';
import type {ChapterRef, Snapshot} from '../core/snapshot/snapshot.ts';
import {countFlows} from '../core/aggregate/count-flows.ts';
import type {EventStore} from '../core/store/event-store.ts';
import {extentOfRecord, findRecord, overlaps} from '../core/store/find-record.ts';
import {PLACEMENTS} from '../core/store/placement.ts';
import type {RecordSet} from '../core/store/record-set.ts';
import {recordedTime, recordSet} from '../core/store/record-set.ts';
import {DAY_MS} from '../core/time/day.ts';
import type {Clock} from '../core/time/clock.ts';
import type {Playback} from '../core/time/playback.ts';
import {reachedExtent} from '../core/time/playback.ts';
import type {Relater} from './area-relations.svelte.ts';
import {Director} from './director.svelte.ts';
import {Filters} from './filters.svelte.ts';
import {NamedRegions} from './named-regions.svelte.ts';
import {PassingRecords} from './passing-records.svelte.ts';
import {PlaybackState} from './playback-state.svelte.ts';
import {RegionEditor} from './region-editor.svelte.ts';
import {Search} from './search.svelte.ts';
import {Selection} from './selection.svelte.ts';
import {View} from './view.svelte.ts';

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
  /** Searches many records, and places, off the main thread; without it there are no places. */
  readonly searcher?: Search['searcher'];
  /** Makes it a second view beside a first one: with the same records, looks and selection, and what it is told of time and filter. */
  readonly beside?: {
    readonly first: Session;
    readonly playback: () => Playback | null;
    readonly clauses: () => readonly Clause[] | null;
  };
}

/**
 * One map with its data and everything the user has done to it. Constructed, never shared:
 * two maps on a page have two sessions. What is on the screen follows from it and from nothing else.
 */
export class Session {
  /** All that is known, whatever date of knowledge is shown. */
  readonly whole: RecordSet;
  /** Problems found in the data when it was read; the records concerned are listed there and nowhere else. */
  readonly issues: readonly Issue[];
  /** The view that a link without a fragment opens. */
  readonly home: Snapshot;
  readonly clock: Clock;
  /** Plain sentences about parts of a link that could not be read. */
  linkIssues: readonly string[] = $state.raw([]);
  /** The version of the data that a link cites, as it says it; null for one that cites none. */
  cited: string | null = $state.raw(null);
  readonly playback: PlaybackState;
  readonly filters: Filters;
  readonly regions: NamedRegions;
  readonly regionEditor: RegionEditor;
  readonly selection: Selection;
  readonly view: View;
  readonly director: Director;
  /** What this view is compared with; null while it stands alone. */
  comparison: Comparison | null = $state.raw(null);
  /** The chapter that is being told; null while no story is. */
  chapter: ChapterRef | null = $state.raw(null);
  /** Playback on the way to a chapter, shown in place of its own; null when there is none. */
  told: Playback | null = $state.raw(null);

  constructor(options: SessionOptions) {
    const {dataset, issues, snapshot, clock, relater, searcher, beside} = options;
    const {home = snapshot, fetchRegions = async () => []} = options;
    const first: Partial<Session> = beside?.first ?? {};
    this.#first = beside?.first;
    this.whole = first.whole ?? recordSet(dataset);
    this.comparison = snapshot.comparison;
    this.chapter = snapshot.chapter;
    this.issues = issues;
    this.home = home;
    this.clock = clock;
    this.playback = new PlaybackState(snapshot.playback, clock, {
      domain: recordedTime(this.whole, snapshot.playback.timeWindow),
      stepped: () => this.view.reducedMotion,
      eventDays: () => this.#passing.eventDays,
      follows: beside?.playback ?? (() => this.told)
    });
    this.view = first.view ?? new View(snapshot);
    this.director = first.director ?? new Director(this, snapshot.follow);
    this.selection = first.selection ?? new Selection(snapshot.selected, () => this.search.offered);
    this.filters = new Filters(snapshot.clauses, snapshot.known, beside?.clauses);
    this.regions = first.regions ?? new NamedRegions(fetchRegions);
    this.regionEditor = new RegionEditor(this.filters);
    this.#relater = relater;
    this.search = new Search(this, searcher);
    this.#passing = new PassingRecords(this, relater ?? null);
  }

  readonly #first: Session | undefined;

  /** The end of the UTC day as of whose knowledge the records are shown, ms since the epoch; null shows all that is known. */
  get known(): number | null {
    return this.filters.known;
  }

  set known(known: number | null) {
    this.filters.known = known;
  }

  /** The records as they were known, with their columns. */
  readonly records: RecordSet = $derived.by(() => {
    if (this.#first) return this.#first.records;
    return this.known === null ? this.whole : recordSet(knownOn(this.whole.dataset, this.known));
  });
  readonly search: Search;
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

  /** Counts of what is on the map now. */
  readonly counts: Counts = $derived.by(() => countsOf(this.store, this.bits, this.playback.extent));

  /** Counts of what would be on the map now if every kind were switched on. */
  readonly legendCounts: Counts = $derived.by(() => {
    const {bits, bitsButKind} = this.#passing;
    return bitsButKind === bits ? this.counts : countsOf(this.store, bitsButKind, this.playback.extent);
  });

  readonly flowCount = $derived.by(() => countFlows(this.flows, this.#passing.flowBitsButKind, this.playback.extent));

  /** What is on the map now, its tray included, newest first: the records of the list, and of every export. */
  readonly listed: readonly (Incident | Flow)[] = $derived.by(() => this.newest(Infinity));

  /** Days on which a shown record begins, ascending; what stepping by event walks through. */
  readonly eventDays: readonly number[] = $derived.by(() => [...this.#passing.eventDays.keys()]);

  // Marks keep their place while playing, so the fan is laid out for all that the window may show; a sliding window may show anything.
  readonly #fanFrom = $derived.by(() => reachedExtent(this.playback.value, this.store.domain)[0]);
  readonly #fanTo = $derived.by(() => reachedExtent(this.playback.value, this.store.domain)[1]);
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
      ...{store: this.store, bits: this.bits, flows: this.shownFlows, fan: this.#fan},
      ...{playback: this.playback.value, scale: this.playback.scale},
      ...{selected: this.selection.selected, hovered: this.selection.hovered},
      found: (this.#first ?? this).search.found,
      ...{markScale: this.view.markScale, reducedMotion: this.view.reducedMotion}
    })
  );

  /** A session of its own that looks at other records in the same way; the caller's to destroy. */
  over(dataset: Dataset, snapshot: Snapshot): Session {
    const {size, systemDark, reducedMotion} = this.view;
    const other = new Session({dataset, issues: [], snapshot, home: this.home, clock: this.clock});
    Object.assign(other.view, {size, systemDark, reducedMotion});
    return other;
  }

  /** Everything that is on the screen, as one value; setting it rebuilds the view exactly. */
  get snapshot(): Snapshot {
    const {camera, projection, theme, language, worldview} = this.view;
    return {
      data: this.dataset.entry.id,
      known: this.known,
      ...{camera, projection, theme, language, worldview},
      follow: this.director.on,
      playback: this.playback.value,
      clauses: this.filters.clauses,
      comparison: this.comparison,
      chapter: this.chapter,
      selected: this.selection.selected
    };
  }

  set snapshot(snapshot: Snapshot) {
    this.playback.value = snapshot.playback;
    this.filters.restore(snapshot);
    this.comparison = snapshot.comparison;
    this.chapter = snapshot.chapter;
    this.selection.selected = snapshot.selected;
    this.director.on = snapshot.follow;
    const {camera, projection, theme, language, worldview} = snapshot;
    Object.assign(this.view, {camera, projection, theme, language, worldview});
  }

  /** The incident or flow of an id as it was known, or null. */
  recordOf(id: string): Incident | Flow | null {
    return findRecord(this.records, id);
  }

  /** Selects a record and moves map and playhead to where it can be seen; the window is widened only for what lies outside it. */
  open(id: string): void {
    this.selection.selected = id;
    this.#reveal(id);
    const extent = extentOfRecord(this.records, id);
    if (!extent || overlaps(extent, this.playback.extent)) return;
    const [first, last] = this.playback.value.timeWindow;
    const day = Number.isFinite(extent[0]) ? extent[0] : extent[1] - DAY_MS;
    if (!overlaps(extent, [first, last])) this.playback.setWindow([Math.min(first, day), Math.max(last, day + DAY_MS)]);
    this.playback.pause();
    this.playback.seek(day);
  }

  /** The first so many of what is listed, at the cost of no more. */
  newest(limit: number): readonly (Incident | Flow)[] {
    return recordsInTime(this.store, this.bits, this.shownFlows, {extent: this.playback.extent, limit});
  }

  /** Pauses and moves to the next (1) or previous (-1) day on which a shown record begins. */
  stepEvent(direction: 1 | -1): void {
    this.playback.stepAmong(this.eventDays, direction);
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
    if (!this.#first) this.search.searcher?.close();
    this.playback.destroy();
  }
}
