import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import {
  FIGURES,
  FIRST_SCALED,
  KIND_COUNT,
  LARGEST_SPRITE,
  shelfOf,
  SHELVES,
  SPRITE_SCALE,
  spriteSheet,
  STATUS_COUNT
} from '../../../src/layers/sprite-sheet.ts';

/** The largest scale of marks, on a wall. */
const WALL = 1.6;

describe('shelfOf', () => {
  it('finds the shelf of every shape of one size', () => {
    SHELVES.slice(0, FIRST_SCALED).forEach((shelf, i) => expect(shelfOf(shelf)).toBe(i));
  });

  it('finds a circle that needs to be scaled by less than a twentieth', () => {
    fc.assert(
      fc.property(fc.double({min: 2, max: LARGEST_SPRITE, noNaN: true}), (radius) => {
        const shelf = SHELVES[shelfOf({kind: KINDS.indexOf('attack'), figure: 'known', radius})]!;
        expect(shelf).toMatchObject({kind: KINDS.indexOf('attack'), figure: 'known'});
        expect(Math.abs(radius / shelf.radius - 1)).toBeLessThan(0.05);
      }),
      {seed: 3}
    );
  });

  it('finds the outermost shelf for a circle beyond the sizes of the sheet', () => {
    expect(shelfOf({kind: KINDS.indexOf('attack'), figure: 'known', radius: 1})).toBe(FIRST_SCALED);
    expect(shelfOf({kind: KINDS.indexOf('attack'), figure: 'known', radius: 500})).toBe(SHELVES.length - 1);
  });

  it('is a number that fits a byte', () => {
    expect(SHELVES.length).toBeLessThanOrEqual(256);
  });
});

describe('the numbers of codes', () => {
  it('are those of the lists', () => {
    expect([KIND_COUNT, STATUS_COUNT]).toEqual([KINDS.length, STATUSES.length]);
    expect(SHELVES.slice(0, FIRST_SCALED).map(({kind, figure}) => [KINDS[kind], figure])).toEqual([
      ['attack', 'unknown'],
      ['attack', 'none'],
      ['plot', 'known'],
      ['arrest', 'known'],
      ['milestone', 'known']
    ]);
  });
});

describe('spriteSheet', () => {
  const table = (markScale: number) => {
    const {width, height, shelves} = spriteSheet(markScale);
    const rows = SHELVES.map((_, i) => {
      const [top, side, radius, shape] = shelves.slice(i * 4, i * 4 + 4) as unknown as [number, number, number, number];
      return {top, side, radius, shape};
    });
    return {width, height, rows, size: [...shelves.slice(-4, -2)]};
  };

  it('sets the shelves one below another, each as wide as a cell for every status at most', () => {
    const {width, height, rows, size} = table(1);
    let top = 0;
    for (const row of rows) {
      expect(row.top).toBe(top);
      expect(row.side * STATUSES.length).toBeLessThanOrEqual(width);
      top += row.side;
    }
    expect(height).toBe(top);
    expect(size).toEqual([width, height]);
  });

  it('leaves room for the casing around every mark', () => {
    for (const {side, radius} of table(1).rows) expect(side / 2 / SPRITE_SCALE).toBeGreaterThanOrEqual(radius + 6);
  });

  it('codes kind and figure', () => {
    const shapes = table(1).rows.map(({shape}) => [shape % KINDS.length, FIGURES[Math.floor(shape / KINDS.length)]]);
    expect(shapes).toEqual(SHELVES.map(({kind, figure}) => [kind, figure]));
  });

  it('scales only what follows a figure', () => {
    const [desk, wall] = [table(1).rows, table(WALL).rows];
    desk.forEach(({radius}, i) => expect(wall[i]!.radius).toBeCloseTo(i < FIRST_SCALED ? radius : radius * WALL, 4));
  });

  it('fits the textures of every device, on a wall too', () => {
    const {width, height} = table(WALL);
    expect(Math.max(width, height)).toBeLessThanOrEqual(4096);
  });
});
