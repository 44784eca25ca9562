import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cleanName, LONGEST_NAME} from '../../../../src/core/saved/saved-view.ts';
import {check} from '../check.ts';

describe('cleanName', () => {
  it('is one line without controls and without marks that turn text around', () => {
    expect(cleanName('  Kabul\r\n\tand \u202Etxt.exe\u2069 \u0000 ')).toBe('Kabul and txt.exe');
    expect(cleanName('\uFEFFnow\u200Bhere\uD800')).toBe('nowhere');
    expect(cleanName(' \u202E\u2066 ')).toBe('');
  });

  it('leaves what scripts need to be written', () => {
    expect(cleanName('حمله‌ها در کابل')).toBe('حمله‌ها در کابل');
    expect(cleanName('Кӯлоб 🙂')).toBe('Кӯлоб 🙂');
  });

  it('is short, and never changes again', () => {
    expect(cleanName('🙂'.repeat(500))).toBe('🙂'.repeat(LONGEST_NAME));
    check(
      fc.property(fc.string({unit: 'binary', maxLength: 140}), (text) => {
        const name = cleanName(text);
        expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(cleanName(name)).toBe(name);
      }),
      60
    );
  });
});
