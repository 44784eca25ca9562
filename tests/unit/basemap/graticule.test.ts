import {describe, expect, it} from 'vitest';
import {graticule} from '../../../src/map/style/graticule.ts';

describe('graticule', () => {
  it('has 36 meridians and 17 parallels', () => {
    const {coordinates} = graticule().geometry;
    const meridians = coordinates.filter(([from, to]) => from![0] === to![0]);
    expect(meridians).toHaveLength(36);
    expect(coordinates.length - meridians.length).toBe(17);
  });
});
