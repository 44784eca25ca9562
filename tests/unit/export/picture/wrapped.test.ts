import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {evenly, wrapped} from '../../../../src/export/picture/wrapped.ts';
import {textWidth} from '../../../../src/svg/text-width.ts';
import {check} from '../../core/check.ts';

const STYLE = {size: 11, weight: 400};

describe('wrapped', () => {
  it('keeps every character but the spaces, and every line within the width', () => {
    check(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.integer({min: 60, max: 600}), (text, width) => {
        const lines = wrapped(text, STYLE, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width);
      })
    );
  });

  it('breaks an address behind its signs', () => {
    const lines = wrapped('https://maps.example/#v=1&data=khorasan&map=3/40/45', STYLE, 160);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/[/&=]$/);
  });

  it('has no lines for nothing', () => {
    expect(wrapped('  ', STYLE, 100)).toEqual([]);
  });
});

describe('evenly', () => {
  const widths = (lines: readonly string[]) => lines.map((line) => textWidth(line, STYLE));

  it('leaves no word alone on the last line where there is room for it to have company', () => {
    const text = 'A winter of attacks and arrests, from Kerman to Crocus City Hall';
    const [first, last, ...more] = evenly(
      text,
      STYLE,
      textWidth('A winter of attacks and arrests, from Kerman to Crocus City', STYLE) / 0.96
    );
    expect([first, last, more]).toEqual(['A winter of attacks and arrests,', 'from Kerman to Crocus City Hall', []]);
  });

  it('has the words, the number of lines and at most the width of those that are only wrapped', () => {
    const words = fc.array(fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}), {maxLength: 20});
    check(
      fc.property(words, fc.integer({min: 60, max: 600}), (said, width) => {
        const lines = wrapped(said.join(' '), STYLE, width);
        const even = evenly(said.join(' '), STYLE, width);
        expect(even.join(' ')).toBe(lines.join(' '));
        expect(even.length).toBe(lines.length);
        expect(Math.max(0, ...widths(even))).toBeLessThanOrEqual(Math.max(0, ...widths(lines)));
      })
    );
  });
});
