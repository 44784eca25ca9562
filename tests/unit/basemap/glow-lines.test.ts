import type {Feature, LineString} from 'geojson';
import {describe, expect, it} from 'vitest';
import {glowLines} from '../../../geo/cli/basemap/glow-lines.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

function ring(lon: number, lat: number, side: number): Feature<LineString> {
  const coordinates = [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
    [lon, lat]
  ];
  return deepFreeze({type: 'Feature', properties: {}, geometry: {type: 'LineString', coordinates}});
}

const MAINLAND = ring(0, 0, 10);
const ISLAND = ring(20.2, 0.2, 0.1);

describe('glowLines', () => {
  it('follows the coarser coast with its corners rounded', () => {
    const [mainland, ...others] = glowLines([MAINLAND], [MAINLAND], 0.01);
    expect(others).toEqual([]);
    expect(mainland!.geometry.coordinates).not.toContainEqual([0, 0]);
  });

  it('puts a circle around an island that the coarser coast has left out', () => {
    const [, island] = glowLines([MAINLAND, ISLAND], [MAINLAND], 0.05);
    for (const [lon, lat] of island!.geometry.coordinates) {
      expect(Math.hypot(lon! - 20.25, lat! - 0.25)).toBeCloseTo(0.05);
    }
  });

  it('draws an island once where the coarser coast has it, as a circle when it is tiny', () => {
    const lines = glowLines([MAINLAND, ISLAND], [MAINLAND, ISLAND], 0.05);
    expect(lines).toHaveLength(2);
    expect(lines[1]!.geometry.coordinates).toHaveLength(11);
  });
});
