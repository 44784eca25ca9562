import type {CountedMeasure, Reported, Shown} from '../compare/tally.ts';
import {COUNTED} from '../compare/tally.ts';
import {KINDS} from '../../../geo/index.ts';
import type {FilterTable} from '../filter/filter-table.ts';
import {FLAG} from '../store/event-store.ts';
import {eachListed, eachListedFlow} from './each-listed.ts';
import {reportedSum} from './reported-sum.ts';

/** What is shown, with the tables that clauses are tested on, which hold the figures of every row. */
export interface Summarized extends Shown {
  readonly table: FilterTable;
  readonly flowTable: FilterTable;
}

/**
 * What a summary tells beside {@link SummaryFacts}, apart from it because the columns that it reads take seconds to make of
 * a million records.
 */
export interface SummaryDetails {
  readonly people: Readonly<Record<Exclude<CountedMeasure, 'killed'>, Reported>>;
  /** Incidents and flows, series left out, whose sources all rest on one. */
  readonly singleSourced: number;
}

/** The details of what is shown, in one pass over the columns of the rows that touch the extent. */
export function summaryDetails(shown: Summarized): SummaryDetails {
  const {store, table, flowTable} = shown;
  const [injured, arrested] = [reportedSum(table.figures('injured')), reportedSum(table.figures('arrested'))];
  const sumOf = KINDS.map((kind) => (kind === COUNTED.injured ? injured : kind === COUNTED.arrested ? arrested : null));
  const sources = table.figures('sources').low;
  let singleSourced = 0;
  eachListed(shown, (row, sure) => {
    if (store.flags[row]! & FLAG.series) return;
    sumOf[store.kind[row]!]?.add(row, sure);
    if (sources[row] === 1) singleSourced++;
  });
  const flowSources = flowTable.figures('sources').low;
  eachListedFlow(shown, (row) => {
    if (flowSources[row] === 1) singleSourced++;
  });
  return {people: {injured: injured.sum, arrested: arrested.sum}, singleSourced};
}
