import {describe, expect, it} from 'vitest';
import {destination, place} from '../../../src/export/record-place.ts';
import {deepFreeze} from '../core/deep-freeze.ts';
import {flow, incident} from '../core/records.ts';

describe('place', () => {
  it('is where an incident was, with its position', () => {
    expect(place(incident('a'))).toMatchObject({where: {name: 'Kabul'}, at: [69.2, 34.5]});
    expect(place(incident('a', {at: null})).at).toBeNull();
  });

  it('has no position where an incident is an area', () => {
    const ring = [[0, 0], [1, 0], [1, 1], [0, 0]]; // prettier-ignore
    const area = deepFreeze({...incident('a'), geometry: {type: 'Polygon' as const, coordinates: [ring]}});
    expect(place(area).at).toBeNull();
  });

  it('is where a flow begins', () => {
    expect(place(flow('a'))).toMatchObject({where: {name: 'Dushanbe'}, at: [68.8, 38.5]});
    expect(place(deepFreeze({...flow('a'), geometry: null})).at).toBeNull();
  });
});

describe('destination', () => {
  it('is where a flow ends', () => {
    expect(destination(flow('a'))).toMatchObject({where: {name: 'Kabul'}, at: [69.2, 34.5]});
    expect(destination(deepFreeze({...flow('a'), geometry: null}))?.at).toBeNull();
  });

  it('is nothing of an incident', () => {
    expect(destination(incident('a'))).toBeNull();
  });
});
