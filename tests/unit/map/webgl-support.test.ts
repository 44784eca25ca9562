import {describe, expect, it} from 'vitest';
import {hasWebGl2} from '../../../src/map/webgl-support.ts';

const canvas = (getContext: () => unknown) => ({getContext}) as unknown as HTMLCanvasElement;

describe('hasWebGl2', () => {
  it('holds when a context is given, which is let go at once', () => {
    let lost = false;
    const context = {getExtension: () => ({loseContext: () => (lost = true)})};
    expect(hasWebGl2(canvas(() => context))).toBe(true);
    expect(lost).toBe(true);
  });

  it('does not hold when no context is given, or asking for one throws', () => {
    expect(hasWebGl2(canvas(() => null))).toBe(false);
    expect(
      hasWebGl2(
        canvas(() => {
          throw new Error('disabled');
        })
      )
    ).toBe(false);
  });
});
