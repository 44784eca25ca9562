import {issue} from '../issue.ts';
import type {Issue} from '../issue.ts';
import {childPointer} from '../parse/json-pointer.ts';

/** Deeper than any record needs; a MultiPolygon in a Feature takes 7 levels. */
const MOST_LEVELS = 16;

// Keys that change what an object is when they are copied carelessly.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly level: number;
}

/**
 * What makes a JSON value unsafe to walk or copy: forbidden keys at any depth, and nesting beyond any record's.
 * Without recursion, so that no nesting can exhaust the stack. Only the first 20 are named.
 */
export function structure(value: unknown, pointer: string): Issue[] {
  const issues: Issue[] = [];
  const pending: Place[] = [{value, pointer, level: 0}];
  while (pending.length > 0 && issues.length < 20) {
    const place = pending.pop()!;
    if (typeof place.value !== 'object' || place.value === null) continue;
    if (place.level >= MOST_LEVELS) {
      issues.push(
        issue('nesting-deep', place.pointer, `The value lies more than ${MOST_LEVELS} levels deep; flatten it.`)
      );
      continue;
    }
    issues.push(...forbiddenKeys(place));
    for (const [key, member] of Object.entries(place.value)) {
      pending.push({value: member, pointer: childPointer(place.pointer, key), level: place.level + 1});
    }
  }
  return issues;
}

function forbiddenKeys({value, pointer}: Place): Issue[] {
  if (Array.isArray(value)) return [];
  const keys = Object.keys(value as object).filter((key) => FORBIDDEN.has(key));
  return keys.map((key) =>
    issue('key-forbidden', childPointer(pointer, key), `The key "${key}" is not allowed; rename it.`)
  );
}
