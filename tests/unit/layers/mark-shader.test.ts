import {describe, expect, it} from 'vitest';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import {MARK_SIZES, PASSED} from '../../../src/layers/mark-shader.ts';
import {FIGURES} from '../../../src/layers/sprite-sheet.ts';

describe('the codes in the shaders', () => {
  it('are the positions of the names in their lists', () => {
    const codes = new Map(
      [...MARK_SIZES.matchAll(/const int (\w+) = (\d);/g)].map(([, name, code]) => [name!, Number(code)])
    );
    for (const list of [KINDS, STATUSES, FIGURES]) {
      expect(list.map((name) => codes.get(name.toUpperCase()))).toEqual(list.map((_, i) => i));
    }
    expect(codes.size).toBe(KINDS.length + STATUSES.length + FIGURES.length);
  });
});

describe('what the vertex shader hands on', () => {
  it('is said to be flat or smooth, because it is never both', () => {
    const passed = PASSED.split('\n').filter((line) => line !== '' && !line.startsWith('/*'));
    expect(passed.filter((line) => !/^(?:flat|smooth) PASS \w+ \w+;$/.test(line))).toEqual([]);
  });
});
