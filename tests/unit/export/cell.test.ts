import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {FORMULA, hideBidi, restoreCell, revealBidi} from '../../../src/export/cell.ts';
import {check} from '../core/check.ts';
import {text} from './export-sets.ts';

/** What Papa Parse does with the rule. */
const safe = (cell: string) => (FORMULA.test(revealBidi(cell)) ? `'${revealBidi(cell)}` : revealBidi(cell));

describe('FORMULA', () => {
  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫', '−'])(
    'finds %j first',
    (sign) => {
      expect(FORMULA.test(`${sign}1`)).toBe(true);
      expect(FORMULA.test(sign)).toBe(true);
      expect(FORMULA.test(`${sign}1\nsecond line`)).toBe(true);
    }
  );

  it.each([' =1', '\u00A0=1', '\u200B=1', '\uFEFF@x', ' \t -1'])('finds a sign behind blanks: %j', (cell) => {
    expect(FORMULA.test(cell)).toBe(true);
  });

  it.each(['', 'a=1', '2024-03-22', '12+', "'", "'tis", '"=1"', '(−)', ' '])('leaves %j alone', (cell) => {
    expect(FORMULA.test(cell)).toBe(false);
  });

  it('reads a million characters that lead nowhere', () => {
    for (const piece of ["'", ' ', '\u200B', "' "]) expect(FORMULA.test(piece.repeat(1_000_000))).toBe(false);
  });
});

describe('revealBidi', () => {
  it('writes direction controls out, and nothing else', () => {
    expect(revealBidi('\u202Egnp.\u2066کرمان\u2069')).toBe('\\u202Egnp.\\u2066کرمان\\u2069');
    expect(revealBidi('C:\\users\\u1 \u200E')).toBe('C:\\users\\u1 \u200E');
  });

  it('leaves no direction control in any text, and hideBidi gives the text back', () => {
    check(
      fc.property(text, (given) => {
        expect(revealBidi(given)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
        expect(hideBidi(revealBidi(given))).toBe(given);
      }),
      2000
    );
  });
});

describe('restoreCell', () => {
  it('gives back any text that was made safe', () => {
    check(
      fc.property(text, (given) => {
        expect(restoreCell(safe(given))).toBe(given);
      }),
      2000
    );
  });

  it('gives back what begins with any of the signs, behind any apostrophes', () => {
    const sign = fc.constantFrom(...'=+-@＝＋－＠\t\r\n');
    const cell = fc.tuple(fc.nat(3), sign, text).map(([n, first, rest]) => "'".repeat(n) + first + rest);
    check(
      fc.property(cell, (given) => {
        expect(safe(given)).toMatch(/^'/);
        expect(restoreCell(safe(given))).toBe(given);
      }),
      2000
    );
  });

  it('leaves an apostrophe that marks nothing', () => {
    expect(restoreCell("'tis")).toBe("'tis");
  });
});
