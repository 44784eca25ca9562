import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decay, DECAY_STOPS} from '../../../../src/core/scale/decay.ts';
import {check} from '../check.ts';

const ages = fc.double({min: -1, max: 3, noNaN: true});

describe('decay', () => {
  it('passes through its stops', () => {
    for (const {age, fill, line} of DECAY_STOPS) {
      expect(decay(age).fill).toBeCloseTo(fill, 12);
      expect(decay(age).line).toBeCloseTo(line, 12);
    }
  });

  it('never grows with age and never reaches 0', () => {
    check(
      fc.property(ages, ages, (a, b) => {
        const [young, old] = [decay(Math.min(a, b)), decay(Math.max(a, b))];
        expect(old.fill).toBeLessThanOrEqual(young.fill);
        expect(old.line).toBeLessThanOrEqual(young.line);
        expect(Math.min(old.fill, old.line)).toBeGreaterThan(0);
      })
    );
  });

  it('is continuous', () => {
    check(
      fc.property(ages, (age) => {
        expect(Math.abs(decay(age + 1e-4).fill - decay(age).fill)).toBeLessThan(1e-3);
        expect(Math.abs(decay(age + 1e-4).line - decay(age).line)).toBeLessThan(1e-3);
      })
    );
  });

  it('keeps a residue for ever, and is fresh before its time', () => {
    expect(decay(Infinity)).toMatchObject({fill: 0.1, line: 0.6});
    expect(decay(-1)).toMatchObject({fill: 0.86, line: 1});
  });
});
