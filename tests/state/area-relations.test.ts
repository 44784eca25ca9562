import {describe, expect, it} from 'vitest';
import type {PlaceColumns} from '../../src/core/region/relate.ts';
import {relate} from '../../src/core/region/relate.ts';
import type {RegionArea} from '../../src/core/region/region.ts';
import type {Relater} from '../../src/state/area-relations.svelte.ts';
import {AreaRelations} from '../../src/state/area-relations.svelte.ts';

const NONE = new Map();
const around = (lon: number): RegionArea => [
  {operation: 'add', region: {shape: 'rectangle', bounds: [lon, -10, lon + 10, 10]}}
];
const columns = (length: number): PlaceColumns => ({
  length,
  lon: Float64Array.from({length}, (_, i) => (i % 360) - 180),
  lat: new Float64Array(length),
  radiusKm: new Float64Array(length).fill(NaN),
  crisp: new Uint8Array(length).fill(1)
});
const few = columns(1000);
const many = columns(20_000);
const settled = () => new Promise((done) => setTimeout(done));

function relater(answer: Relater['relate']): Relater & {asked: RegionArea[]} {
  const asked: RegionArea[] = [];
  return {
    asked,
    relate: (places, area, named) => {
      asked.push(area);
      return answer(places, area, named);
    },
    close: () => undefined
  };
}

describe('AreaRelations', () => {
  it('answers for few places at once, and asks nobody', () => {
    const elsewhere = relater(() => Promise.reject(new Error('asked')));
    const relations = new AreaRelations(elsewhere).of(few, around(0), NONE);
    expect(relations).toEqual(relate(few, around(0), NONE));
    expect(elsewhere.asked).toEqual([]);
  });

  it('asks elsewhere for many, once for each area, and goes on with the last answer until the next is there', async () => {
    const elsewhere = relater((places, area, named) => Promise.resolve(relate(places, area, named)));
    const areas = new AreaRelations(elsewhere);
    const [first, second] = [around(0), around(50)];
    expect(areas.of(many, first, NONE)).toBeNull();
    expect(areas.of(many, first, NONE)).toBeNull();
    await settled();
    const answer = areas.of(many, first, NONE);
    expect(answer).toEqual(relate(many, first, NONE));
    expect(areas.of(many, second, NONE)).toEqual(answer);
    await settled();
    expect(areas.of(many, second, NONE)).toEqual(relate(many, second, NONE));
    expect(elsewhere.asked).toEqual([first, second]);
  });

  it('does the work itself when there is no answer to be had, but not for an area that was overtaken', async () => {
    const broken = new AreaRelations(relater(() => Promise.reject(new Error('no worker'))));
    broken.of(many, around(0), NONE);
    await settled();
    expect(broken.of(many, around(0), NONE)).toEqual(relate(many, around(0), NONE));
    const overtaken = new AreaRelations(relater(() => Promise.reject(new DOMException('newer', 'AbortError'))));
    const area = around(0);
    overtaken.of(many, area, NONE);
    await settled();
    expect(overtaken.of(many, area, NONE)).toBeNull();
  });
});
