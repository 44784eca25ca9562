import type {Dataset, Flow, Incident, Issue, NamedRegion, Source, TimeExtent} from '../../geo/index.ts';
import {KINDS} from '../../geo/index.ts';
import type {Counts} from '../core/aggregate/counter-index.ts';
import {counterIndex} from '../core/aggregate/counter-index.ts';
import {reveal} from '../core/camera/reveal.ts';
import type {FilterContext} from '../core/filter/filter-context.ts';
import {flowTable, incidentTable} from '../core/filter/filter-table.ts';
import type {FilterTable} from '../core/filter/filter-table.ts';
import {maskBut} from '../core/filter/mask.ts';
import type {Misses} from '../core/filter/misses.ts';
import {misses} from '../core/filter/misses.ts';
import type {FlowRow} from '../core/flow/flow-store.ts';
import {flowRows} from '../core/flow/flow-store.ts';
import {recordSearch} from '../core/search/record-search.ts';
import type {RecordSearch} from '../core/search/record-search.ts';
import {relate} from '../core/region/relate.ts';
import {fan} from '../core/scene/fan.ts';
import {visibleRows} from '../core/scene/marks.ts';
import {recordsInTime} from '../core/scene/records-in-time.ts';
import type {Scene} from '../core/scene/scene.ts';
import {scene} from '../core/scene/scene.ts';
import type {Snapshot} from '../core/snapshot/snapshot.ts';
import {countFlows} from '../core/aggregate/count-flows.ts';
import type {EventStore} from '../core/store/event-store.ts';
import {eventStore} from '../core/store/event-store.ts';
import {eventDays} from '../core/store/event-days.ts';
import {PLACEMENTS} from '../core/store/placement.ts';
import {timeRange} from '../core/store/time-range.ts';
import {DAY_MS} from '../core/time/day.ts';
import {countryInWords} from '../core/words/place-line.ts';
import type {Clock} from '../core/time/clock.ts';
import type {Relater} from './area-relations.svelte.ts';
import {AreaRelations} from './area-relations.svelte.ts';
import {Filters} from './filters.svelte.ts';
import {NamedRegions} from './named-regions.svelte.ts';
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
  readonly filters: Filters;
  readonly regions: NamedRegions;
  readonly regionEditor: RegionEditor;
  /** What clauses are tested on; the rows are those of the store, and of `flows`. */
  readonly table: FilterTable;
  readonly flowTable: FilterTable;
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
    this.filters = new Filters(snapshot.clauses);
    this.regions = new NamedRegions(fetchRegions);
    this.regionEditor = new RegionEditor(this.filters);
    this.table = incidentTable(this.store, this.sources);
    this.flowTable = flowTable(
      this.flows.map(({flow}) => flow),
      this.sources
    );
    this.#relater = relater;
    this.#areas = new AreaRelations(relater ?? null);
    this.#search = recordSearch(dataset, (code) => countryInWords(code, 'en'));
    this.selection.selected = snapshot.selected;
  }

  readonly #search: RecordSearch;
  readonly #areas: AreaRelations;
  readonly #relater: Relater | undefined;

  readonly #context: FilterContext = $derived.by(() => {
    const {byId} = this.regions;
    return {
      matches: (query) => this.#search.matches(query),
      relate: (places, area) =>
        area.some(({region}) => region.shape === 'named' && !byId.has(region.id))
          ? null
          : places === this.table.places[0]
            ? this.#areas.of(places, area, byId)
            : relate(places, area, byId),
      named: byId
    };
  });

  /** Which clauses keep a row out; every count of a view that leaves its own clause out follows from it. */
  readonly misses: Misses = $derived.by(() => misses(this.table, this.filters.clauses, this.#context));

  /** For every row whether it passes all clauses: 0 out, 1 in, 2 possible. */
  readonly bits: Uint8Array = $derived.by(() => maskBut(this.misses, null));

  /** The same for the clauses of everybody but the legend, so that its rows count what switching them on would show. */
  readonly bitsButKind: Uint8Array = $derived.by(() => maskBut(this.misses, 'kind'));

  readonly #counter = $derived.by(() => counterIndex(this.store, this.bits));
  readonly #legendCounter = $derived.by(() => counterIndex(this.store, this.bitsButKind));

  /** Counts of what is on the map now. */
  readonly counts: Counts = $derived.by(() => this.#counter.count(this.playback.extent));

  /** Counts of what would be on the map now if every kind were switched on. */
  readonly legendCounts: Counts = $derived.by(() => this.#legendCounter.count(this.playback.extent));

  /** The same for flows. */
  readonly flowMisses: Misses = $derived.by(() => misses(this.flowTable, this.filters.clauses, this.#context));
  readonly #flowBits = $derived.by(() => maskBut(this.flowMisses, null));
  readonly #flowBitsButKind = $derived.by(() => maskBut(this.flowMisses, 'kind'));

  /** Flows that pass all clauses, surely or possibly. */
  readonly shownFlows: readonly FlowRow[] = $derived.by(() => this.flows.filter((_, row) => this.#flowBits[row]));

  readonly flowCount = $derived.by(() => countFlows(this.flows, this.#flowBitsButKind, this.playback.extent));

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
    this.#relater?.close();
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
