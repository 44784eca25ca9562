import {expect, it} from 'vitest';
import {stackBadge} from '../../../src/svg/badge.ts';
import {palette, texts} from './shapes.ts';

it('stands on the upper right of its mark, says the count and takes room for it', () => {
  const at = {key: 'stack', x: 100, y: 100, radius: 10};
  const {shape, box} = stackBadge('40', palette, at);
  expect(texts([shape])).toEqual(['40']);
  expect(box.left).toBeGreaterThan(100);
  expect(box.bottom).toBeLessThan(100);
  expect(stackBadge('1,204', palette, at).box.right).toBeGreaterThan(box.right + 15);
});
