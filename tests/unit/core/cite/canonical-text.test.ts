import {describe, expect, it} from 'vitest';
import {canonicalText} from '../../../../src/core/cite/canonical-text.ts';
import {REAL_TEXTS} from '../../export/export-sets.ts';

describe('canonicalText', () => {
  it('is the canonical form, whatever the order of the keys and records', () => {
    const {type, features} = JSON.parse(REAL_TEXTS.flows) as {type: string; features: unknown[]};
    expect(canonicalText({features: features.toReversed(), type})).toBe(REAL_TEXTS.flows);
  });

  it('throws rather than lose a record that the reader would not take', () => {
    const features = [{type: 'Feature', id: 'a', geometry: null, properties: {}}];
    expect(() => canonicalText({type: 'FeatureCollection', features})).toThrow(TypeError);
  });
});
