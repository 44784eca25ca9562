import {describe, expect, it} from 'vitest';
import {fragmentShader} from '../../../src/layers/mark-fragment-shader.ts';
import {VERTEX_SHADER} from '../../../src/layers/mark-vertex-shader.ts';
import {SHEET_FRAGMENT_SHADER, SHEET_VERTEX_SHADER} from '../../../src/layers/sheet-shader.ts';

const passed = (shader: string) =>
  [...shader.matchAll(/^(?:flat|smooth) PASS (\w+ \w+);$/gm)].map(([, value]) => value);

describe('the fragment shaders', () => {
  it.each(['soft', 'sprite', 'exact', 'ring'] as const)(
    'take the values that the vertex shader hands on, by the same names and types: %s',
    (drawing) => {
      expect(passed(fragmentShader(drawing))).toEqual(passed(VERTEX_SHADER));
      expect(passed(VERTEX_SHADER).length).toBeGreaterThan(0);
    }
  );

  it('of the sheet take what is handed on there', () => {
    expect(passed(SHEET_FRAGMENT_SHADER)).toEqual(passed(SHEET_VERTEX_SHADER));
  });

  it('draw a point too large for the sheet as the sheet would', () => {
    const coverage = (shader: string) => /vec3 coverage[\s\S]*?\n\}/.exec(shader)![0];
    expect(coverage(fragmentShader('exact'))).toBe(coverage(SHEET_FRAGMENT_SHADER));
  });
});
