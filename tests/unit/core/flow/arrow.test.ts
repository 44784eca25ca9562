import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Point} from '../../../../src/core/flow/arrow.ts';
import {arrow, flowWidth} from '../../../../src/core/flow/arrow.ts';

const draw = (given: Partial<Parameters<typeof arrow>[2]> = {}, to: Point = [300, 0]) =>
  arrow([0, 0], to, {bend: 0.1, width: null, ...given});
const distance = ([x0, y0]: Point, [x1, y1]: Point) => Math.hypot(x1 - x0, y1 - y0);

describe('arrow', () => {
  it('ends with its tip at the destination', () => {
    const [x, y] = draw().head[0]!;
    expect(x).toBeCloseTo(300);
    expect(y).toBeCloseTo(0);
  });

  it('bends to the left of its way by a share of the chord', () => {
    const middle = ({curve}: ReturnType<typeof draw>) => curve[(curve.length - 1) / 2]!;
    expect(middle(draw({bend: 0.2}))[0]).toBeCloseTo(150);
    expect(middle(draw({bend: 0.2}))[1]).toBeCloseTo(-60);
    expect(middle(draw({bend: -0.2}))[1]).toBeCloseTo(60);
  });

  it('is a ribbon of its width when the number is known, and two rails when it is not', () => {
    const {ribbon, rails} = draw({width: 20});
    expect(rails).toEqual([]);
    expect(distance(ribbon[0]!, ribbon.at(-1)!)).toBeCloseTo(20);
    expect(draw().ribbon).toEqual([]);
    expect(draw().rails).toHaveLength(2);
  });

  it('has a head that grows with its width and is at least 11 px long', () => {
    const halfBase = (width: number | null) => distance(draw({width}).head[1]!, draw({width}).head[3]!) / 2;
    expect(halfBase(32)).toBeCloseTo(0.86 * 32);
    expect(halfBase(1.5)).toBeCloseTo(5.25);
    expect(draw({width: 2}).head[0]![0] - draw({width: 2}).head[1]![0]).toBeGreaterThan(9);
  });

  it('has a flat base on a wide body and a notch on a narrow one', () => {
    const notch = (width: number) => {
      const [, left, middle, right] = draw({width, bend: 0}).head;
      return middle![0] - (left![0] + right![0]) / 2;
    };
    expect(notch(20)).toBeCloseTo(0);
    expect(notch(4)).toBeGreaterThan(2);
  });

  it('keeps clear of what stands at its ends', () => {
    const {shaft, head} = draw({trim: [20, 30]});
    expect(distance(shaft[0]!, [0, 0])).toBeGreaterThan(18);
    expect(distance(head[0]!, [300, 0])).toBeGreaterThan(28);
  });

  it('is a head alone where fewer than 40 px show', () => {
    const short = draw({width: 12}, [36, 0]);
    expect([short.ribbon, short.rails, short.shaft]).toEqual([[], [], []]);
    expect(short.head).toHaveLength(4);
  });

  it('grows along its way, on a line that stays', () => {
    expect(draw({progress: 0.5}).curve).toEqual(draw().curve);
    expect(draw({progress: 0.5}).length).toBeCloseTo(draw().length / 2);
    expect(draw({progress: 0.5}).head[0]![0]).toBeLessThan(170);
  });

  it('has finite outlines wherever it runs', () => {
    const coordinate = fc.integer({min: -3000, max: 3000});
    fc.assert(
      fc.property(coordinate, coordinate, fc.constantFrom(null, 1.5, 9, 60), (x, y, width) => {
        const {ribbon, rails, head, shaft} = draw({width, trim: [21, 40]}, [x, y]);
        expect([...ribbon, ...rails.flat(), ...head, ...shaft].flat().every(Number.isFinite)).toBe(true);
      }),
      {seed: 3, numRuns: 200}
    );
  });
});

describe('flowWidth', () => {
  it('is linear in the figure, unknown when that is, and never too thin to see', () => {
    expect(flowWidth(4000)).toBeCloseTo(2 * flowWidth(2000)!);
    expect(flowWidth(2000, 1.5)).toBeCloseTo(24);
    expect(flowWidth(1)).toBe(1.5);
    expect(flowWidth(null)).toBeNull();
  });
});
