import {describe, expect, it} from 'vitest';
import {circleRadius} from '../../../src/core/scale/radius.ts';
import {circleLegend} from '../../../src/svg/circle-legend.ts';
import {keyed, palette, texts} from './shapes.ts';

const legend = (values: readonly number[], markScale = 1) => circleLegend(values, {palette, markScale, format: String});

describe('circleLegend', () => {
  it('calls the radius function of the map', () => {
    const {shapes} = legend([150, 50, 10], 1.2);
    const radii = keyed(shapes, 'circle').map(
      ({attributes}) => Number(/A([\d.]+)/.exec(String(attributes.d))![1]) + 0.6
    );
    [150, 50, 10].forEach((value, i) => expect(radii[i]).toBeCloseTo(circleRadius(value, 1.2), 1));
    expect(texts(shapes)).toEqual(['150', '50', '10']);
  });

  it('lets the circles share a base', () => {
    const bases = keyed(legend([150, 50, 10]).shapes, 'circle').map(({attributes}) => {
      const y = Number(/ ([\d.]+)\)/.exec(String(attributes.transform))![1]);
      return y + Number(/A([\d.]+)/.exec(String(attributes.d))![1]);
    });
    for (const base of bases) expect(base).toBeCloseTo(bases[0]!, 1);
  });

  it('pushes values apart that would stand in one another', () => {
    const ys = (values: readonly number[]) =>
      keyed(legend(values).shapes, '0').map(({attributes}) => Number(attributes.y));
    const [first, second] = ys([100, 99]) as [number, number];
    expect(second - first).toBeGreaterThanOrEqual(13);
  });

  it('says how large it is', () => {
    expect(legend([150]).height).toBeCloseTo(2 * circleRadius(150) + 13, -1);
    expect(legend([150]).width).toBeGreaterThan(2 * circleRadius(150) + 15);
  });
});
