import type {Kind, Status} from '../../../geo/index.ts';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import {countFlows} from '../../core/aggregate/count-flows.ts';
import type {Count, Counts, KindCount} from '../../core/aggregate/counts.ts';
import {careInWords} from '../../core/care/care-in-words.ts';
import {countsOf} from '../../core/aggregate/counts.ts';
import {independentGroups} from '../../core/store/independence.ts';
import type {SummaryFacts} from '../../core/summary/summary-facts.ts';
import {summaryFacts} from '../../core/summary/summary-facts.ts';
import {visibleExtent} from '../../core/time/playback.ts';
import {clausesInWords} from '../../core/words/filter-in-words.ts';
import {formatExtent, formatInstant} from '../../core/words/format-date.ts';
import {isolated} from '../../core/words/isolated.ts';
import type {Words} from '../../core/words/words.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {citedSources} from '../cited-sources.ts';
import type {PictureView} from './picture-view.ts';

/** How many records of a kind are on the map. */
export interface KindFact extends KindCount {
  readonly kind: Kind | 'flow';
  readonly name: string;
}

/** What stands on the map of a picture, counted, and when; all of it from one computation. */
export interface PictureFacts {
  /** The days shown, in words; never more exact than the window. */
  readonly period: string;
  /** What of the period is on the map, in words. */
  readonly mode: string;
  /** What was left out before it was published, as of whose knowledge, and which filter, in words; none is an empty list. */
  readonly limits: readonly string[];
  /** Kinds that are on the map, flows last. */
  readonly kinds: readonly KindFact[];
  /** Statuses that are on the map. */
  readonly statuses: readonly {readonly status: Status; readonly count: number}[];
  readonly killed: Counts['killed'];
  readonly placements: Counts['placements'];
  /** Works that are cited, and how many of them do not rest on one another. */
  readonly works: {readonly cited: number; readonly independent: number};
  readonly summary: SummaryFacts;
}

/** The counts of all kinds by name, flows last. */
export function kindFacts(kinds: readonly KindCount[], flows: Count, {terms}: Words): readonly KindFact[] {
  return [
    ...KINDS.map((kind, i) => ({kind, name: terms.kind[kind].many, ...kinds[i]!})),
    {kind: 'flow', name: terms.flows, series: 0, ...flows}
  ];
}

/** The facts of a view. */
export function pictureFacts({snapshot, records: view, regions, entry, words}: PictureView): PictureFacts {
  const {known, clauses, playback} = snapshot;
  const {shown, records, listed} = view;
  const counts = countsOf(shown.store, shown.bits, shown.extent);
  const kinds = kindFacts(counts.kinds, countFlows(shown.flows, shown.flowBits, shown.extent), words);
  const summary = summaryFacts(shown);
  const names = new Map([...regions].map(([id, {properties}]) => [id, properties.name]));
  const filter = clausesInWords(clauses, {words, regions: names, sources: records.sources});
  const {handout} = lateWords(words.language);
  // What stands for sources that were left out is no work.
  const citing = entry.care?.leftOut?.includes('sources') ? [] : listed;
  const cited = citing.flatMap(({properties}) => properties.sources.map(({id}) => id));
  return {
    period: formatExtent(visibleExtent(playback), words.language),
    mode: handout.modes[playback.mode],
    limits: [
      ...(entry.care ? [careInWords(entry.care, words)] : []),
      ...(known === null ? [] : [handout.known(isolated(formatInstant(known - 1, words.language)))]),
      ...(filter.length === 0 ? [] : [handout.filter(filter.join('; '))])
    ],
    kinds: kinds.filter(({sure, possible, series}) => sure + possible + series > 0),
    statuses: STATUSES.flatMap((status) => {
      const count = summary.statuses[status];
      return count > 0 ? [{status, count}] : [];
    }),
    killed: counts.killed,
    placements: counts.placements,
    works: {
      cited: citedSources(citing, records.dataset.sources).length,
      independent: independentGroups(cited, records.sources).length
    },
    summary
  };
}
