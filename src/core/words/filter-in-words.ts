import type {TimeExtent} from '../../../geo/index.ts';
import type {Clause} from '../filter/clause.ts';
import {activeClauses} from '../filter/clause.ts';
import type {ClauseNames} from './clause-words.ts';
import {clauseInWords} from './clause-words.ts';
import {formatExtent} from './format-date.ts';

/** Every clause that is on, as a chip says it. */
export function clausesInWords(clauses: readonly Clause[], names: ClauseNames): readonly string[] {
  return activeClauses(clauses).map((clause) => clauseInWords(clause, names));
}

/** What chose the records of a view: its time and every clause that is on, as "1 Dec 2023 – 31 Mar 2024; Country: Germany". */
export function filterInWords(extent: TimeExtent, clauses: readonly Clause[], names: ClauseNames): string {
  return [formatExtent(extent, names.words.language), ...clausesInWords(clauses, names)].join('; ');
}
