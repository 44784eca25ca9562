import {describe, expect, it} from 'vitest';
import {waterLabels} from '../../../geo/cli/basemap/water-labels.ts';

describe('waterLabels', () => {
  it('has a place, a zoom and a name for each', () => {
    for (const {geometry, properties} of waterLabels()) {
      const [lon, lat] = geometry.coordinates;
      expect(Math.abs(lon!)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat!)).toBeLessThan(85);
      expect(properties.rank).toBeGreaterThan(0);
      expect(properties.name).toMatch(/^[A-Z]/);
    }
  });

  it('names each in Russian, Persian and Arabic by their scripts', () => {
    for (const {properties} of waterLabels()) {
      expect(properties.name_ru).toMatch(/^\p{Script=Cyrillic}/u);
      expect(properties.name_fa).toMatch(/^\p{Script=Arabic}/u);
      expect(properties.name_ar).toMatch(/^\p{Script=Arabic}/u);
    }
  });
});
