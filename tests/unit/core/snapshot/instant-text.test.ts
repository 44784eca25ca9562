import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readExtent, readInstant, writeExtent, writeInstant} from '../../../../src/core/snapshot/instant-text.ts';
import {check} from '../check.ts';

const instants = fc.integer({min: Date.UTC(2000, 0, 1) - 3e13, max: Date.UTC(9990, 0, 1)});

describe('writeInstant and readInstant', () => {
  it('bring every millisecond back, whole days as dates', () => {
    expect(writeInstant(Date.UTC(2024, 2, 22))).toBe('2024-03-22');
    check(
      fc.property(instants, (instant) => {
        expect(readInstant(writeInstant(instant))).toBe(instant);
      })
    );
  });

  it.each(['', 'now', '2024', '2024-02-30', '2024-03-22T25:00:00Z', '03/04/24'])('read no instant in “%s”', (text) => {
    expect(readInstant(text)).toBeNull();
  });
});

describe('writeExtent and readExtent', () => {
  it('bring back what is longer than nothing', () => {
    check(
      fc.property(instants, instants, (a, b) => {
        const extent = [Math.min(a, b), Math.max(a, b)] as const;
        expect(readExtent(writeExtent(extent))).toEqual(a === b ? null : extent);
      })
    );
  });

  it.each(['2024-03-22', '2024-04-01/2024-03-01', '2024-01-01/2024-02-01/2024-03-01'])(
    'read no extent in “%s”',
    (text) => {
      expect(readExtent(text)).toBeNull();
    }
  );
});
