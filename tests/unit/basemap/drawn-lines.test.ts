import {describe, expect, it} from 'vitest';
import {readDrawnLines} from '../../../geo/cli/basemap/drawn-lines.ts';

describe('readDrawnLines', () => {
  it('has the parallel between Morocco and Western Sahara', async () => {
    const lines = await readDrawnLines();
    expect(lines.some((line) => line.every(([, lat]) => Math.abs(lat! - 27.667) < 0.001))).toBe(true);
  });

  it('runs the line around the West Bank through Jerusalem, not around it', async () => {
    const lines = await readDrawnLines();
    const near = lines.flat().filter(([lon, lat]) => Math.hypot(lon! - 35.22, lat! - 31.78) < 0.08);
    expect(near.length).toBeGreaterThan(0);
    expect(Math.max(...near.map(([lon]) => lon!))).toBeLessThan(35.25);
  });

  it('has no line around Gaza, which follows provinces', async () => {
    const lines = await readDrawnLines();
    expect(lines.flat().some(([lon, lat]) => lon! > 34 && lon! < 34.6 && lat! > 31.2 && lat! < 31.7)).toBe(false);
  });
});
