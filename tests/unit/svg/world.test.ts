import {describe, expect, it} from 'vitest';
import {worldShapes} from '../../../src/svg/world.ts';
import {brokenNumbers, doubleKeys, keyed, only, palette, view} from './shapes.ts';
import {world} from './worlds.ts';

const draw = (given: Partial<Parameters<typeof worldShapes>[1]> = {}) =>
  worldShapes(world, {...view(), projection: 'mercator', worldview: 'un', ...given});
const lines = (d: unknown) => String(d).split('M').length - 1;

describe('worldShapes', () => {
  it('draws sea, glow, land, water and borders in this order', () => {
    expect(draw().map(({key}) => key)).toEqual([
      ...['ground', 'defs', 'graticule', 'glow', 'land', 'lakes', 'rivers', 'coastline', 'borders', 'disputed']
    ]);
  });

  it('draws a rough outline of the coast once and refers to it for the glow, under the prefix', () => {
    const shapes = draw({prefix: 'a'});
    expect(only(shapes, 'rough-coast').attributes.id).toBe('a-rough-coast');
    expect(only(shapes, 'glow-0').attributes.href).toBe('#a-rough-coast');
    expect(only(shapes, 'coastline').attributes).toMatchObject({stroke: palette.coast});
    expect(String(only(shapes, 'rough-coast').attributes.d).length).toBeLessThanOrEqual(
      String(only(shapes, 'coastline').attributes.d).length
    );
  });

  it('dashes disputed lines and draws only those of the worldview', () => {
    expect(only(draw(), 'disputed').attributes['stroke-dasharray']).toBe('3 2.5');
    expect(lines(only(draw(), 'borders').attributes.d)).toBe(1);
    expect(lines(only(draw(), 'disputed').attributes.d)).toBe(1);
    expect(lines(only(draw({worldview: 'de-facto'}), 'disputed').attributes.d)).toBe(2);
  });

  it('keeps the glow of coasts on the globe', () => {
    const shapes = draw({projection: 'globe', prefix: 'a'});
    expect(only(shapes, 'clip').attributes.id).toBe('a-globe');
    expect(only(shapes, 'glow').attributes['clip-path']).toBe('url(#a-globe)');
    expect(keyed(draw(), 'clip')).toEqual([]);
  });

  it('has unique keys and finite numbers', () => {
    expect(doubleKeys(draw({projection: 'globe'}))).toEqual([]);
    expect(brokenNumbers(draw())).toEqual([]);
  });
});
