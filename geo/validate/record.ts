import {BASES, RELATIONS, STATUSES} from '../incident.ts';
import type {RecordProperties, RelatedRecord} from '../incident.ts';
import {issue} from '../issue.ts';
import {date} from './date.ts';
import {figure} from './figure.ts';
import {recordId, sourceId} from './reference.ts';
import type {Rule} from './rule.ts';
import {boolean, list, oneOf, shape} from './shape.ts';
import {historyOf, statusHistory} from './status-history.ts';
import {text, title} from './text.ts';

/** A stable id in readable words. It stands in addresses and file names, so it keeps to a small alphabet. */
export const id: Rule = (value, pointer) =>
  typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,119}$/u.test(value)
    ? []
    : [
        issue(
          'id-invalid',
          pointer,
          'The id is not a text of letters, digits, "-", "_", "." and ":"; write one such as 2024-03-22-crocus-city-hall.'
        )
      ];

const attribution = shape({actor: text, basis: oneOf(BASES), by: text, source: sourceId}, {note: text});

const citation = shape({id: sourceId}, {stated: shape({}, {when: text, where: text, what: text})});

const citations: Rule = (value, pointer, known) =>
  Array.isArray(value) && value.length === 0
    ? [issue('sources-empty', pointer, 'No source is given; cite at least one id of sources.json.')]
    : list(citation)(value, pointer, known);

/** The properties that every record must have. */
export const RECORD_REQUIRED = {
  title,
  summary: text,
  when: shape({edtf: date}, {note: text}),
  status: oneOf(STATUSES),
  attribution: list(attribution),
  figures: list(figure),
  sources: citations,
  related: list(shape({id: recordId, rel: oneOf(RELATIONS)})),
  verified: boolean
} as const satisfies Readonly<Record<string, Rule>>;

/** The properties that any record may have. */
export const RECORD_OPTIONAL = {
  knownSince: shape({edtf: date, source: sourceId}),
  statusNote: text,
  statusHistory,
  fact: text
} as const satisfies Readonly<Record<string, Rule>>;

interface AnyRecord {
  readonly id: string;
  readonly properties: RecordProperties;
}

/** Rules between the properties of a record whose form is right. */
export const consistent: Rule = (value, pointer) => {
  const {id: own, properties} = value as AnyRecord;
  return [
    ...properties.related.flatMap((related, index) =>
      notSelf(related, own, `${pointer}/properties/related/${index}/id`)
    ),
    ...(properties.verified ? [] : neverConfirmed(properties, `${pointer}/properties`)),
    ...historyOf(properties, `${pointer}/properties/statusHistory`)
  ];
};

function notSelf(related: RelatedRecord, own: string, pointer: string): ReturnType<Rule> {
  return related.id === own
    ? [issue('related-self', pointer, `The record is related to itself; remove the relation.`)]
    : [];
}

function neverConfirmed({status, statusHistory: history = []}: RecordProperties, pointer: string): ReturnType<Rule> {
  const statuses = [
    {is: status, at: 'status'},
    ...history.map((change, index) => ({is: change.status, at: `statusHistory/${index}/status`}))
  ];
  const message = 'An unverified record cannot be confirmed; write reported or alleged, or verify it.';
  return statuses
    .filter(({is}) => is === 'confirmed')
    .map(({at}) => issue('status-unverified', `${pointer}/${at}`, message));
}
