import {describe, expect, it} from 'vitest';
import {MarkLayer} from '../../../src/layers/mark-layer.ts';

describe('MarkLayer', () => {
  it('has a name of its own, which the library shows in errors', () => {
    expect(MarkLayer.layerName).toBe('MarkLayer');
  });
});
