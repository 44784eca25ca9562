import {describe, expect, it} from 'vitest';
import type {Region} from '../../src/core/region/region.ts';
import {Filters} from '../../src/state/filters.svelte.ts';
import {RegionEditor} from '../../src/state/region-editor.svelte.ts';

const circle = (radiusKm: number): Region => ({shape: 'circle', center: [69.2, 34.5], radiusKm});

function editor(): {filters: Filters; regions: RegionEditor} {
  const filters = new Filters();
  return {filters, regions: new RegionEditor(filters)};
}

describe('RegionEditor', () => {
  it('keeps all regions in one clause, which goes with the last of them', () => {
    const {filters, regions} = editor();
    regions.add(circle(10));
    regions.add(circle(20), 'subtract');
    expect(filters.clauses).toMatchObject([{source: 'place', kind: 'area'}]);
    expect(regions.parts.map(({operation}) => operation)).toEqual(['add', 'subtract']);
    regions.flip(1);
    expect(regions.parts[1]!.operation).toBe('add');
    regions.remove(0);
    regions.remove(0);
    expect(filters.clauses).toEqual([]);
  });

  it('takes back a whole drag with one step, and what was drawn before it with another', () => {
    const {filters, regions} = editor();
    regions.add(circle(10));
    for (const radius of [10, 11, 12, 13]) regions.replace(0, circle(radius), {held: true});
    expect(regions.parts[0]!.region).toEqual(circle(13));
    filters.undo();
    expect(regions.parts[0]!.region).toEqual(circle(10));
    filters.undo();
    expect(regions.parts).toEqual([]);
    filters.redo();
    filters.redo();
    expect(regions.parts[0]!.region).toEqual(circle(13));
  });

  it('does not take what cannot be used, says why, and leaves the filter as it was', () => {
    const {regions} = editor();
    regions.add(circle(10));
    expect(regions.replace(0, circle(0))).toBe(false);
    expect(regions.issues.map(({code}) => code)).toEqual(['radius-not-positive']);
    expect(regions.parts[0]!.region).toEqual(circle(10));
    expect(regions.add(circle(30))).toBe(true);
    expect(regions.issues).toEqual([]);
  });

  it('keeps which ends of flows count while regions change', () => {
    const {filters, regions} = editor();
    regions.add(circle(10));
    regions.setEnds('to');
    regions.add(circle(20));
    expect(filters.clauses).toMatchObject([{ends: 'to'}]);
    regions.setEnds('either');
    expect(filters.clauses[0]).not.toHaveProperty('ends');
  });

  it('makes shapes of the points that are set', () => {
    const {regions} = editor();
    regions.start('rectangle');
    regions.points = [
      [10, 20],
      [5, 25]
    ];
    expect(regions.draft).toEqual({shape: 'rectangle', bounds: [5, 20, 10, 25]});
    regions.points = [
      [175, 20],
      [-175, 25]
    ];
    expect(regions.draft).toEqual({shape: 'rectangle', bounds: [175, 20, -175, 25]});
    regions.start('circle');
    expect(regions.draft).toBeNull();
    regions.points = [
      [0, 0],
      [1, 0]
    ];
    expect(regions.draft).toMatchObject({shape: 'circle', center: [0, 0]});
    regions.start('polygon');
    regions.points = [
      [0, 0],
      [1, 0]
    ];
    expect(regions.draft).toBeNull();
    regions.points = [...regions.points, [1, 1]];
    regions.finish();
    expect(regions.tool).toBeNull();
    expect(regions.parts[0]!.region).toMatchObject({shape: 'polygon'});
  });

  it('goes on drawing what cannot be used yet', () => {
    const {regions} = editor();
    regions.start('polygon');
    regions.points = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2]
    ];
    regions.finish();
    expect(regions.tool).toBe('polygon');
    expect(regions.issues[0]!.code).toBe('self-crossing');
    regions.cancel();
    expect(regions.points).toEqual([]);
  });
});
