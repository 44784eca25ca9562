import {STATUSES} from '../incident.ts';
import type {RecordProperties, StatusChange} from '../incident.ts';
import {issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {childPointer} from '../parse/json-pointer.ts';
import {parseEdtf} from '../time/edtf.ts';
import {date} from './date.ts';
import {sourceId} from './reference.ts';
import {list, oneOf, shape} from './shape.ts';

/** The statuses that a record had, each with its date and its source. */
export const statusHistory = list(shape({status: oneOf(STATUSES), from: date, source: sourceId}));

/** What a history of the right form says against itself or against the status of its record. */
export function historyOf({status, statusHistory: history}: RecordProperties, pointer: string): Issue[] {
  if (!history) return [];
  return [
    ...history.slice(1).flatMap((change, index) => after(history[index]!, change, childPointer(pointer, index + 1))),
    ...endsWith(status, history, pointer)
  ];
}

function after(before: StatusChange, {from}: StatusChange, pointer: string): Issue[] {
  if (parseEdtf(before.from)!.extent[1] <= parseEdtf(from)!.extent[0]) return [];
  const message = `The date ${from} is not after ${before.from}; put the statuses in order, each after the one before.`;
  return [issue('history-order', childPointer(pointer, 'from'), message)];
}

function endsWith(status: string, history: readonly StatusChange[], pointer: string): Issue[] {
  const last = history.at(-1)?.status;
  if (last === status) return [];
  const message = `The history ends with ${last ?? 'nothing'} and the status is ${status}; end it with the present status, or remove it.`;
  return [issue('history-status', pointer, message)];
}
