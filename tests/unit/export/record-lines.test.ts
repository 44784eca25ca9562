import {describe, expect, it} from 'vitest';
import {attributionLine, figureLine} from '../../../src/export/record-lines.ts';
import {figure} from '../core/records.ts';
import {words} from './export-sets.ts';

describe('attributionLine', () => {
  it('says who is named, on what footing and by whom', () => {
    const given = {actor: 'ISKP', basis: 'claimed', by: 'Amaq', source: 's1'} as const;
    expect(attributionLine(given, words)).toBe('ISKP (Claimed, according to Amaq) [s1]');
    expect(attributionLine({...given, note: 'In a video.'}, words)).toBe(
      'ISKP (Claimed, according to Amaq) [s1] In a video.'
    );
  });
});

describe('figureLine', () => {
  it('says a figure as it was said', () => {
    expect(figureLine(figure({low: 133, best: 144, high: 149}), words)).toBe(
      'killed: 133–149 (best 144), 2024-03-23 [s1]'
    );
  });

  it('keeps unknown apart from zero, with scope and note', () => {
    expect(figureLine(figure({scope: 'soldiers', note: 'No number.'}), words)).toBe(
      'killed (soldiers): unknown, 2024-03-23 [s1] No number.'
    );
    expect(figureLine(figure({best: 0}), words)).toBe('killed: 0, 2024-03-23 [s1]');
  });
});
