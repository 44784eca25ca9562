import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {PANEL_GAP, panelLayout} from '../../../../src/core/compare/panel-layout.ts';
import {check} from '../check.ts';

const LARGE = {width: 1440, height: 675};

describe('panelLayout', () => {
  it('stands four maps in two rows on a desk and on a phone, and a dozen in one that fits', () => {
    expect(panelLayout(4, {width: 1400, height: 580}, LARGE).columns).toBe(2);
    expect(panelLayout(4, {width: 336, height: 470}, {width: 360, height: 460}).columns).toBe(2);
    expect(panelLayout(12, {width: 1240, height: 540}, LARGE)).toMatchObject({columns: 6});
  });

  it('never is wider than the room, has no column to spare, and draws every map at a size that can be seen', () => {
    const sizes = fc.record({width: fc.integer({min: 200, max: 3000}), height: fc.integer({min: 0, max: 2000})});
    check(
      fc.property(fc.integer({min: 4, max: 24}), sizes, (count, room) => {
        const {columns, size} = panelLayout(count, room, LARGE);
        expect(columns * size.width + (columns - 1) * PANEL_GAP).toBeLessThanOrEqual(room.width);
        expect(columns).toBeLessThanOrEqual(count);
        expect(size.width).toBeGreaterThanOrEqual(150);
        expect(size.height).toBeGreaterThanOrEqual(90);
      })
    );
  });
});
