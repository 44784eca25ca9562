import type {Flow, Incident, Kind} from '../../../geo/index.ts';
import {reportedRange} from '../store/reported-range.ts';
import {formatReported} from './format-figure.ts';
import {shortPlace} from '../scene/labels.ts';
import type {Words} from './words.ts';

/** Whether a record is a flow: it has two places. */
export function isFlow(record: Incident | Flow): record is Flow {
  return 'from' in record.properties;
}

/** The sign of a record in lists and legends. */
export function signOf(record: Incident | Flow): Kind | 'flow' {
  return isFlow(record) ? 'flow' : record.properties.kind;
}

/** "Attack: suicide bombing", "Flow: recruitment". */
export function kindInWords(record: Incident | Flow, words: Words): string {
  if (isFlow(record))
    return `${words.terms.flow}: ${words.terms.flowKind[record.properties.kind].toLocaleLowerCase(words.language)}`;
  return `${words.terms.kind[record.properties.kind].one}: ${words.terms.subkind(record.properties.subkind)}`;
}

/** "3–5 killed, 12 injured", or nothing when no source gives a number. */
export function casualtiesInWords({properties}: Incident | Flow, words: Words): string {
  return (['killed', 'injured'] as const)
    .map((measure) => ({measure, range: reportedRange(properties.figures, measure)}))
    .filter(({range}) => range !== null)
    .map(
      ({measure, range}) =>
        `${formatReported(range, words)} ${words.terms.measure[measure].toLocaleLowerCase(words.language)}`
    )
    .join(', ');
}

/** The short place of a record: where it was, or from where to where. */
export function whereInWords(record: Incident | Flow): string {
  if (isFlow(record)) return `${shortPlace(record.properties.from.name)} → ${shortPlace(record.properties.to.name)}`;
  return shortPlace(record.properties.where.name);
}
