import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wrapped} from '../../../../src/export/picture/wrapped.ts';
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
