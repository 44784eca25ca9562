import {describe, expect, it} from 'vitest';
import {KINDS, STATUSES} from '../../../geo/index.ts';
import {glyph} from '../../../src/svg/glyph.ts';
import {markShape} from '../../../src/svg/mark.ts';
import {doubleKeys, flat, look, palette} from './shapes.ts';

describe('glyph', () => {
  it('is the mark of the map without a casing', () => {
    const mark = markShape(look({kind: 'arrest', radius: 5.75}), palette, {
      key: 'arrest-confirmed',
      x: 8,
      y: 8,
      cased: false
    });
    expect(glyph('arrest', 'confirmed', palette)).toEqual(mark);
  });

  it('differs by kind and status, flows by whether they are established', () => {
    const drawn = KINDS.flatMap((kind) => STATUSES.map((status) => JSON.stringify(glyph(kind, status, palette))));
    expect(new Set(drawn).size).toBe(KINDS.length * STATUSES.length);
    expect(flat([glyph('flow', 'alleged', palette)])).not.toEqual(flat([glyph('flow', 'confirmed', palette)]));
    expect(doubleKeys([...KINDS, 'flow' as const].map((name) => glyph(name, 'denied', palette)))).toEqual([]);
  });

  it('shows a status on its own in the color of text', () => {
    expect(JSON.stringify(glyph('any', 'reported', palette))).toContain(palette.ink2);
    expect(JSON.stringify(glyph('any', 'reported', palette))).not.toContain(palette.attack);
  });

  it('fits its square at other sizes', () => {
    expect(glyph('attack', 'confirmed', palette, 14).attributes.transform).toBe('translate(7 7)');
    expect(glyph('flow', 'confirmed', palette, 8).attributes.transform).toBe('scale(0.5)');
  });
});
