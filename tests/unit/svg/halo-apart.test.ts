import {expect, it} from 'vitest';
import {haloApart} from '../../../src/svg/halo-apart.ts';
import type {Shape} from '../../../src/svg/shape.ts';
import {textShape} from '../../../src/svg/text.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

const LINE = {text: 'Kabul', color: '#111111', size: 12, weight: 600};
const PLACE = {key: 'a', x: 10, y: 20, leading: 15, anchor: 'end' as const};
const CASED = deepFreeze(textShape([LINE], {...PLACE, halo: {color: '#eeeeee', width: 3.5}}));

it('draws a casing in one color below letters that have no line', () => {
  const [apart] = haloApart([CASED]);
  const [casing, letters] = apart!.children!;
  expect(apart).toMatchObject({tag: 'g', key: 'a'});
  expect(casing!.attributes).toMatchObject({stroke: '#eeeeee', 'stroke-width': 3.5, 'text-anchor': 'end'});
  expect(casing!.children![0]!.attributes.fill).toBe('#eeeeee');
  expect(letters!.children![0]).toMatchObject({text: 'Kabul', attributes: {fill: '#111111'}});
  for (const name of ['stroke', 'stroke-width', 'paint-order']) expect(letters!.attributes).not.toHaveProperty(name);
});

it('finds texts however deep they lie, and leaves everything else as it is', () => {
  const plain = deepFreeze(textShape([LINE], PLACE));
  const path: Shape = deepFreeze({tag: 'path', key: 'b', attributes: {'paint-order': 'stroke', stroke: '#fff'}});
  const group: Shape = deepFreeze({tag: 'g', key: 'c', attributes: {}, children: [path, CASED]});
  const [kept, grouped] = haloApart([plain, group]);
  expect(kept).toEqual(plain);
  expect(grouped!.children!.map(({tag}) => tag)).toEqual(['path', 'g']);
  expect(grouped!.children![0]).toEqual(path);
});
