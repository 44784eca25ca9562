import type {Flow, Incident, NamedRegion} from '../../../geo/index.ts';
import type {Count, Counts} from '../../core/aggregate/counts.ts';
import {countsOf} from '../../core/aggregate/counts.ts';
import {countFlows} from '../../core/aggregate/count-flows.ts';
import type {Size} from '../../core/camera/camera.ts';
import type {NumberedSource} from '../../core/handout/numbered-sources.ts';
import {citedNumbers, numberedSources, numberRuns} from '../../core/handout/numbered-sources.ts';
import type {ViewRecords} from '../../core/handout/view-records.ts';
import {viewScene} from '../../core/handout/view-scene.ts';
import type {Scene} from '../../core/scene/scene.ts';
import {byPlacement} from '../../core/scene/tray.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import {findRecord} from '../../core/store/find-record.ts';
import {independentGroups} from '../../core/store/independence.ts';
import type {CaptionBlock} from '../../core/story/caption.ts';
import {citedRecords} from '../../core/story/caption.ts';
import {summaryFacts} from '../../core/summary/summary-facts.ts';
import type {SummaryFacts} from '../../core/summary/summary-facts.ts';
import {summaryInWords} from '../../core/summary/summary-in-words.ts';
import {clausesInWords} from '../../core/words/filter-in-words.ts';
import type {Words} from '../../core/words/words.ts';
import {citedSources} from '../../export/cited-sources.ts';
import type {WorldTopology} from '../../svg/world-topology.ts';

/** A view and the words that stand with it. */
export interface PageContent {
  readonly title: string;
  /** Where it stands in the story, counted from 1; null on a page of its own. */
  readonly number: number | null;
  readonly caption: readonly CaptionBlock[];
  readonly snapshot: Snapshot;
  /** Of its map in px, before the paper scales it. */
  readonly size: Size;
  /** Address at which the page is found again; null where it is not published. */
  readonly address: string | null;
}

/** Pages that can be printed, with what all of them need. */
export interface MadePages {
  /** Whether the maps are drawn; before, there is only room for them. */
  readonly drawn: boolean;
  readonly pages: readonly HandoutPage[];
  /** What the ground is drawn from; null where it could not be had. */
  readonly topology: WorldTopology | null;
  /** Version of the data set; null where it was not computed. */
  readonly version: string | null;
}

/** Everything that one page says and draws. */
export interface HandoutPage extends PageContent {
  readonly scene: Scene;
  readonly counts: Counts;
  readonly flowCount: Count;
  readonly facts: SummaryFacts;
  /** What is on the map, in a sentence; null when nothing is. */
  readonly summary: string | null;
  /** The clauses of the filter in words, without the time; empty when there are none. */
  readonly filter: string;
  readonly tray: readonly Incident[];
  readonly sources: readonly NumberedSource[];
  /** How many of the works that the records cite do not rest on each other. */
  readonly independent: number;
  /** By id of a record in the caption the numbers of its sources as they are printed; none for one that is not there. */
  readonly notes: ReadonlyMap<string, string>;
}

/** The page of a view and the records that it shows. */
export function handoutPage(
  content: PageContent,
  view: ViewRecords,
  {named, words}: {named: ReadonlyMap<string, NamedRegion>; words: Words}
): HandoutPage {
  const {snapshot, caption, size} = content;
  const {records, shown, listed} = view;
  const scene = viewScene(snapshot, view, size);
  const facts = summaryFacts(shown);
  const linked = citedRecords(caption).flatMap((id) => findRecord(records, id) ?? []);
  const all = [...new Set<Incident | Flow>([...linked, ...listed])];
  const sources = numberedSources(citedSources(all, records.dataset.sources), all);
  const cited = all.flatMap(({properties}) => properties.sources.map(({id}) => id));
  const regions = new Map([...named].map(([id, {properties}]) => [id, properties.name]));
  return {
    ...content,
    ...{scene, facts, sources},
    counts: countsOf(shown.store, shown.bits, shown.extent),
    flowCount: countFlows(shown.flows, shown.flowBits, shown.extent),
    summary: summaryInWords(facts, words, snapshot.known),
    filter: clausesInWords(snapshot.clauses, {words, regions, sources: records.sources}).join('; '),
    tray: byPlacement(scene).tray.map((row) => shown.store.record(row)),
    independent: independentGroups(cited, records.sources).length,
    notes: new Map(linked.map((record) => [record.id, numberRuns(citedNumbers(record, sources))]))
  };
}
