import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import type {PlacePrecision} from '../../../../geo/index.ts';
import {placement} from '../../../../src/core/store/placement.ts';
import {incident} from '../records.ts';

const at = (precision: PlacePrecision) => ({name: 'somewhere', precision, radiusKm: null});

describe('placement', () => {
  it.each([
    ['venue', 'point'],
    ['settlement', 'point'],
    ['district', 'area'],
    ['province', 'area'],
    ['country', 'tray'],
    ['region', 'tray'],
    ['unknown', 'tray']
  ] as const)('puts a place known to the %s: %s', (precision, expected) => {
    expect(placement(incident('a', {where: at(precision)}))).toBe(expected);
  });

  it('never draws a country or less as a point, whatever its geometry', () => {
    const polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0]
        ]
      ]
    } as const;
    for (const precision of ['country', 'region', 'unknown'] as const) {
      const record = {...incident('a', {where: at(precision)}), geometry: polygon} as unknown as Incident;
      expect(placement(record)).toBe('tray');
    }
  });

  it('draws a venue that is an area as an area', () => {
    const polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0]
        ]
      ]
    } as const;
    expect(placement({...incident('a', {where: at('venue')}), geometry: polygon} as unknown as Incident)).toBe('area');
  });

  it('keeps series and what has no position in the tray', () => {
    expect(placement(incident('a', {series: true}))).toBe('tray');
    expect(placement(incident('a', {at: null}))).toBe('tray');
  });
});
