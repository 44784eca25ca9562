import {describe, expect, it} from 'vitest';
import {arrivalRings, emphasisRing} from '../../../src/svg/rings.ts';
import {only, palette} from './shapes.ts';

describe('arrivalRings', () => {
  it('leave the mark from 6 to 21 px beyond its edge and fade out', () => {
    const at = (arrival: number) => only(arrivalRings(arrival, 10, '#fff'), 'arrival').attributes;
    expect(at(0)).toMatchObject({r: 16, 'stroke-opacity': 0.75});
    expect(at(1)).toMatchObject({r: 31, 'stroke-opacity': 0});
    expect(at(0.5).r).toBeGreaterThan(23);
  });

  it('have a fainter echo ahead', () => {
    const rings = arrivalRings(0, 10, '#fff');
    expect(only(rings, 'echo').attributes.r).toBeGreaterThan(only(rings, 'arrival').attributes.r as number);
    expect(only(rings, 'echo').attributes['stroke-opacity']).toBeLessThan(0.4);
  });

  it('are none when nothing arrives', () => {
    expect(arrivalRings(null, 10, '#fff')).toEqual([]);
  });
});

describe('emphasisRing', () => {
  it('stands 6 px off the mark on a casing, in ink when selected and in the color of focus when focused', () => {
    const draw = (emphasis: Parameters<typeof emphasisRing>[0]) => [
      emphasisRing(emphasis, palette, {key: 'ring-a', x: 5, y: 5, radius: 10})
    ];
    expect(only(draw('selected'), 'ring').attributes).toMatchObject({r: 16, stroke: palette.ink, 'stroke-width': 1.75});
    expect(only(draw('focused'), 'ring').attributes).toMatchObject({stroke: palette.focus, 'stroke-width': 2});
    expect(only(draw('hovered'), 'casing').attributes.stroke).toBe(palette.halo);
  });
});
