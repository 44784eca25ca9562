import {expect, it} from 'vitest';
import type {NamedRegion} from '../../geo/index.ts';
import {NamedRegions} from '../../src/state/named-regions.svelte.ts';

const region: NamedRegion = {
  ...{type: 'Feature', id: 'somewhere', geometry: {type: 'Polygon', coordinates: []}},
  properties: {name: 'Somewhere', definition: '', approximate: false, toleranceKm: 1, members: [], sources: []}
};

it('fetches once, and again only after a failure', async () => {
  const answers = [() => Promise.reject(new Error('gone')), () => Promise.resolve([region])];
  let asked = 0;
  const regions = new NamedRegions(() => answers[asked++]!());
  expect(regions.status).toBe('idle');
  await regions.load();
  expect([regions.status, regions.byId.size]).toEqual(['failed', 0]);
  await Promise.all([regions.load(), regions.load()]);
  expect([regions.status, regions.byId.get('somewhere')]).toEqual(['ready', region]);
  await regions.load();
  expect(asked).toBe(2);
});

it('has everybody wait who asks while they come', async () => {
  let answer: (regions: readonly NamedRegion[]) => void = () => undefined;
  const regions = new NamedRegions(() => new Promise((resolve) => (answer = resolve)));
  void regions.load();
  const second = regions.load();
  setTimeout(() => answer([region]));
  await second;
  expect(regions.status).toBe('ready');
});
