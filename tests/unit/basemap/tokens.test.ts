import {describe, expect, it} from 'vitest';
import {tokens} from '../../../src/core/theme/tokens.ts';

/** Relative luminance, see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(['dark', 'light'] as const)('the %s palette', (theme) => {
  const palette = tokens[theme];

  it('has six-digit colors', () => {
    const {glowOpacity, ...colors} = palette;
    expect(glowOpacity).toBeGreaterThan(0);
    for (const color of Object.values(colors)) expect(color).toMatch(/^#[\dA-F]{6}$/);
  });

  it.each(['attack', 'plot', 'arrest', 'milestone', 'flow'] as const)('has %s stand out from land and sea', (kind) => {
    expect(contrast(palette[kind], palette.land)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette[kind], palette.sea)).toBeGreaterThanOrEqual(3);
  });

  it('has readable place names on their grounds', () => {
    expect(contrast(palette.labelCountry, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelCity, palette.land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.labelWater, palette.sea)).toBeGreaterThanOrEqual(4.5);
  });
});
