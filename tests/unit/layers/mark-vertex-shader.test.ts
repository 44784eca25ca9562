import {describe, expect, it} from 'vitest';
import {decay, DECAY_STOPS} from '../../../src/core/scale/decay.ts';
import {VERTEX_SHADER} from '../../../src/layers/mark-vertex-shader.ts';

/** The branches of the decay in the shader, read back as numbers. */
function shaderDecay(age: number): {fill: number; line: number} {
  const branch =
    /if \(age < ([\d.]+)\) return mix\(vec2\(([\d.]+), ([\d.]+)\), vec2\(([\d.]+), ([\d.]+)\), \(age - ([\d.]+)\) \/ ([\d.]+)\);/g;
  for (const [, ...found] of VERTEX_SHADER.matchAll(branch)) {
    const [below, fill0, line0, fill1, line1, from, length] = found.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number
    ];
    const t = (age - from) / length;
    if (age < below) return {fill: fill0 + (fill1 - fill0) * t, line: line0 + (line1 - line0) * t};
  }
  const [, fill, line] = /return vec2\(([\d.]+), ([\d.]+)\);\n\}/.exec(VERTEX_SHADER)!.map(Number);
  return {fill: fill!, line: line!};
}

describe('the decay in the shader', () => {
  it('is the decay of the core at every age', () => {
    for (const age of [0, 0.01, 0.08, 0.2, 0.35, 0.5, 0.7, 0.85, 1, 2]) {
      expect(shaderDecay(age).fill, `fill at ${age}`).toBeCloseTo(decay(age).fill, 5);
      expect(shaderDecay(age).line, `line at ${age}`).toBeCloseTo(decay(age).line, 5);
    }
    expect(VERTEX_SHADER.match(/if \(age </g)).toHaveLength(DECAY_STOPS.length - 1);
  });
});
