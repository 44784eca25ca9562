import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Comparison} from '../../../../src/core/compare/comparison.ts';
import {readComparison, writeComparison} from '../../../../src/core/snapshot/comparison-text.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {decode, encode} from '../../../../src/core/snapshot/url-codec.ts';
import {check} from '../check.ts';
import {BASE, comparisons} from './snapshots.ts';

function sorted(comparison: Comparison | null): Comparison | null {
  if (comparison?.by !== 'view' || !comparison.clauses) return comparison;
  return {...comparison, clauses: [...comparison.clauses].sort((a, b) => (a.source < b.source ? -1 : 1))};
}

describe('writeComparison and readComparison', () => {
  it('bring any comparison back, and write the same text again', () => {
    check(
      fc.property(comparisons, (comparison) => {
        const text = writeComparison(comparison);
        expect(sorted(readComparison(text))).toEqual(sorted(comparison));
        expect(writeComparison(readComparison(text)!)).toBe(text);
      }),
      500
    );
  });

  it('stand in a link as a fragment within the fragment', () => {
    const before: Snapshot = {...BASE, comparison: {by: 'view', time: 'year-before', clauses: null, still: null}};
    expect(encode(before, BASE)).toBe('v=1&compare=t%3Dyear-before');
    expect(encode(BASE, before)).toBe('v=1&compare=');
    expect(decode('compare=', before).snapshot).toEqual(BASE);
    expect(encode({...BASE, comparison: {by: 'period', unit: 'month'}}, BASE)).toBe('v=1&compare=by%3Dmonth');
  });

  it('tell a filter of its own without clauses from the filter of the first view', () => {
    const view = {by: 'view', time: 'just-before', still: null} as const;
    expect(writeComparison({...view, clauses: []})).toBe('t=just-before&filter=own');
    expect(readComparison('t=just-before&filter=own')).toEqual({...view, clauses: []});
    expect(readComparison('t=just-before')).toEqual({...view, clauses: null});
  });

  it('do not write what would crowd out the rest of the link', () => {
    const value = Array.from({length: 150}, (_, i) => `somebody number ${i}`);
    const long: Comparison = {
      ...{by: 'view', time: 'year-before', still: null},
      clauses: [{source: 'actor', field: 'actor', kind: 'any', value}]
    };
    expect(writeComparison(long)).toBe('');
  });

  it.each([
    '',
    't=',
    'by=century',
    'by=month&t=year-before',
    't=next-year',
    't=2024-04-01/2024-03-01',
    't=year-before&at=now&mode=trail',
    't=year-before&at=2024-03-22',
    't=year-before&mode=trail',
    't=year-before&country=AF',
    't=year-before&filter=mine',
    't=year-before&filter=own&country=Russia',
    't=year-before&filter=own&__proto__=x',
    't=year-before&filter=own&compare=by%3Dmonth',
    `t=year-before&filter=own&q=${'x'.repeat(3000)}`
  ])('read nothing of “%s”', (text) => {
    expect(readComparison(text)).toBeNull();
  });

  it('never throw, whatever the text', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom('t=year-before', 'filter=own', 'by=month', '%', '%E0%A4%A', 'constructor=')
    );
    check(
      fc.property(fc.array(part, {maxLength: 5}), (parts) => {
        expect(() => readComparison(parts.join('&'))).not.toThrow();
      }),
      1000
    );
  });
});
