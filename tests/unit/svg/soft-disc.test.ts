import {expect, it} from 'vitest';
import {softDisc} from '../../../src/svg/soft-disc.ts';
import {doubleKeys, keyed, only, palette} from './shapes.ts';

it('is a disc in the color of flows whose edge is a stack of faint strokes', () => {
  const disc = [softDisc(palette, {key: 'region', x: 10, y: 20, radius: 16})];
  expect(disc[0]!.attributes.transform).toBe('translate(10 20)');
  expect(only(disc, 'fill').attributes.fill).toBe(palette.flow);
  expect(keyed(disc, 'ring-0')).toHaveLength(1);
  expect(doubleKeys(disc)).toEqual([]);
});
