import {describe, expect, it} from 'vitest';
import {mix} from '../../../src/map/style/mix.ts';

describe('mix', () => {
  it('goes from one color to the other', () => {
    expect(mix('#0C1015', '#30435A', 0)).toBe('#0c1015');
    expect(mix('#000000', '#FF8000', 0.5)).toBe('#804000');
    expect(mix('#0C1015', '#30435A', 1)).toBe('#30435a');
  });
});
