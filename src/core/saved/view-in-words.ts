import type {Snapshot} from '../snapshot/snapshot.ts';
import type {ClauseNames} from '../words/clause-words.ts';
import {clausesInWords} from '../words/filter-in-words.ts';
import {formatExtent, formatInstant} from '../words/format-date.ts';
import {cleanName} from './saved-view.ts';

/** Clauses that a name names before the others are only counted. */
const MOST_NAMED = 2;

/** The name that is proposed for a view: its filter, its window, and as of when: "Country: Germany · 1 Dec 2023 – 31 Mar 2024". */
export function viewInWords(
  {clauses, playback, known}: Pick<Snapshot, 'clauses' | 'playback' | 'known'>,
  names: ClauseNames
): string {
  const {views, filter, knowledge, language} = names.words;
  const chips = clausesInWords(clauses, names);
  const rest = chips.length - MOST_NAMED;
  const named = views.filters(chips.slice(0, MOST_NAMED));
  const parts = [
    chips.length === 0 ? views.noFilter : rest > 0 ? filter.more(named, rest) : named,
    formatExtent(playback.timeWindow, language),
    ...(known === null ? [] : [knowledge.on(formatInstant(known - 1, language))])
  ];
  return cleanName(parts.join(views.apart));
}
