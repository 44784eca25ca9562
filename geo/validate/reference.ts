import {issue} from '../issue.ts';
import type {Rule} from './rule.ts';
import {quote} from './rule.ts';
import {text} from './text.ts';

/** An id of the bibliography. */
export const sourceId: Rule = (value, pointer, known) => {
  const issues = text(value, pointer, known);
  if (issues.length > 0 || !known.sourceIds || known.sourceIds.has(value as string)) return issues;
  return [
    issue('source-missing', pointer, `There is no source ${quote(value)}; add it to sources.json or correct the id.`)
  ];
};

/** An id of a record of the data set, an incident or a flow. */
export const recordId: Rule = (value, pointer, known) => {
  const issues = text(value, pointer, known);
  if (issues.length > 0 || !known.recordIds || known.recordIds.has(value as string)) return issues;
  return [
    issue('related-missing', pointer, `There is no record ${quote(value)}; correct the id or remove the relation.`)
  ];
};
