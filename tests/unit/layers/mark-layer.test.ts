import {describe, expect, it} from 'vitest';
import {ATTRIBUTES} from '../../../src/layers/mark-buffers.ts';
import {MarkLayer} from '../../../src/layers/mark-layer.ts';
import {VERTEX_SHADER} from '../../../src/layers/mark-vertex-shader.ts';

describe('MarkLayer', () => {
  it('has a name of its own, which the library shows in errors', () => {
    expect(MarkLayer.layerName).toBe('MarkLayer');
  });

  it('binds exactly the attributes that its shader reads', () => {
    const read = [...VERTEX_SHADER.matchAll(/^in u?(?:float|vec\d|int) (instance\w+);$/gm)].map(([, name]) => name);
    expect(read).toEqual(Object.keys(ATTRIBUTES));
  });
});
