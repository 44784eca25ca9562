import {describe, expect, it} from 'vitest';
import {softStrokes} from '../../../src/svg/soft-stroke.ts';

const stroke = (given = {}) =>
  softStrokes({key: 'ring', d: 'M0,0L9,9', width: 5, blur: 2.2, color: '#fff', opacity: 1, dash: '', ...given});
const covered = (shapes: ReturnType<typeof stroke>) =>
  1 - shapes.reduce((clear, {attributes}) => clear * (1 - Number(attributes['stroke-opacity'])), 1);

describe('softStrokes', () => {
  it('stacks up to the peak of the blurred line', () => {
    expect(covered(stroke())).toBeCloseTo(0.744, 2);
    expect(covered(stroke({opacity: 0.5}))).toBeCloseTo(0.372, 2);
    expect(covered(stroke({width: 40}))).toBeCloseTo(0.96, 2);
  });

  it('narrows from layer to layer', () => {
    const widths = stroke().map(({attributes}) => Number(attributes['stroke-width']));
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    expect(widths[0]).toBeGreaterThan(9);
    expect(widths.at(-1)).toBeLessThan(4);
  });

  it('passes dashes on', () => {
    expect(stroke()[0]!.attributes).not.toHaveProperty('stroke-dasharray');
    expect(stroke({dash: '2 8'})[0]!.attributes['stroke-dasharray']).toBe('2 8');
  });
});
