import {expect, it} from 'vitest';
import {PRESENTER_KEYS, presenterAction} from '../../../../src/core/story/presenter-keys.ts';

it('knows what clickers send', () => {
  const sent = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'B', '.', 'F5', 'Escape'];
  expect(sent.map(presenterAction)).toEqual([
    ...(['next', 'previous', 'next', 'previous', 'next', 'blank', 'blank', 'first', 'leave'] as const)
  ]);
  expect(presenterAction('x')).toBeNull();
});

it('gives each key one meaning', () => {
  const keys = PRESENTER_KEYS.flatMap((each) => each.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
