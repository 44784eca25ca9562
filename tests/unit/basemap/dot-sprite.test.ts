import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {dotSprite} from '../../../geo/cli/basemap/dot-sprite.ts';

describe.each([1, 2] as const)('dotSprite at %i px per px', (ratio) => {
  const {png, json} = dotSprite(ratio);
  const {width, height, data} = PNG.sync.read(Buffer.from(png));
  const field = (x: number, y: number) => data[(y * width + x) * 4 + 3]!;

  it('is listed with its size and ratio', () => {
    expect(JSON.parse(json)).toEqual({dot: {x: 0, y: 0, width, height, pixelRatio: ratio, sdf: true}});
  });

  it('is inside in the middle, outside at the corner and the same on all sides', () => {
    const middle = width / 2;
    expect(field(middle, middle) / 255).toBeGreaterThan(0.75);
    expect(field(0, 0) / 255).toBeLessThan(0.75);
    expect(field(middle, 0)).toBe(field(middle - 1, height - 1));
    expect(field(0, middle)).toBe(field(middle, 0));
  });
});
