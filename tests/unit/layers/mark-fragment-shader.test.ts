import {describe, expect, it} from 'vitest';
import {FRAGMENT_SHADER} from '../../../src/layers/mark-fragment-shader.ts';
import {VERTEX_SHADER} from '../../../src/layers/mark-vertex-shader.ts';

describe('the fragment shader', () => {
  it('takes the values that the vertex shader hands on, by the same names and types', () => {
    const passed = (shader: string) =>
      [...shader.matchAll(/^(?:flat|smooth) PASS (\w+ \w+);$/gm)].map(([, value]) => value);
    expect(passed(FRAGMENT_SHADER)).toEqual(passed(VERTEX_SHADER));
    expect(passed(FRAGMENT_SHADER).length).toBeGreaterThan(0);
  });
});
