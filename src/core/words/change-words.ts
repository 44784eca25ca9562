import {parseEdtf} from '../../../geo/index.ts';
import type {Change, FigureAdded} from '../knowledge/change.ts';
import {formatEdtf} from './format-date.ts';
import {formatNumber} from './format-figure.ts';
import type {Words} from './words.ts';

/** What changed about a record: "Alleged → Dismissed", "Killed: 133 → 137", "Assessed: Islamic State, according to experts". */
export function changeInWords(change: Change, words: Words): string {
  const {knowledge, record, terms} = words;
  switch (change.type) {
    case 'record':
      return knowledge.appeared[change.basis];
    case 'status':
      return knowledge.becomes(terms.status[change.before], terms.status[change.after]);
    case 'figure':
      return figureInWords(change, words);
    case 'attribution':
      return knowledge.named(terms.basis[change.basis], `${change.actor}, ${record.accordingTo(change.by)}`);
  }
}

function figureInWords({measure, scope, before, after}: FigureAdded, {knowledge, language, terms}: Words): string {
  const what = scope === null ? terms.measure[measure] : knowledge.ofPart(terms.measure[measure], scope);
  const now = formatNumber(after, language);
  if (before === null) return knowledge.named(what, now);
  if (before === after) return knowledge.named(what, knowledge.repeated(now));
  return knowledge.named(what, knowledge.becomes(formatNumber(before, language), now));
}

/** How a change is dated, where that is not the day from which it counts: "dated 2024", "undated"; else nothing. */
export function changeDateInWords({date, instant}: Pick<Change, 'date' | 'instant'>, words: Words): string {
  if (date === null) return words.knowledge.undatedChange;
  const read = parseEdtf(date);
  if (read?.precision === 'day' && !read.approximate && read.extent[1] === instant) return '';
  return words.knowledge.dated(formatEdtf(date, words));
}
