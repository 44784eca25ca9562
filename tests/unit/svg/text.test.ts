import {expect, it} from 'vitest';
import {textShape} from '../../../src/svg/text.ts';

it('sets lines below one another with a casing under the letters', () => {
  const line = {text: 'Kabul', color: '#fff', size: 12, weight: 600};
  const place = {key: 'a', x: 10, y: 20, leading: 15, anchor: 'end' as const, halo: {color: '#000', width: 3.5}};
  const {attributes, children} = textShape([line, {...line, text: '26 Aug', italic: true, tracking: 2}], place);
  expect(attributes).toMatchObject({
    'text-anchor': 'end',
    'paint-order': 'stroke',
    stroke: '#000',
    'stroke-width': 3.5
  });
  expect(children!.map(({attributes: {x, y}, text}) => [text, x, y])).toEqual([
    ['Kabul', 10, 20],
    ['26 Aug', 10, 35]
  ]);
  expect(children![1]!.attributes).toMatchObject({'font-style': 'italic', 'letter-spacing': 2});
  expect(children![0]!.attributes).not.toHaveProperty('font-style');
});
