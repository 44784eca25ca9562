import {expect, it} from 'vitest';
import {Selection} from '../../src/state/selection.svelte.ts';

it('opens with nothing selected and nothing under the pointer', () => {
  expect(new Selection()).toMatchObject({selected: null, hovered: null});
});

it('keeps what is selected apart from what the pointer is on', () => {
  const selection = new Selection();
  selection.selected = 'kerman';
  selection.hovered = 'crocus';
  expect(selection).toMatchObject({selected: 'kerman', hovered: 'crocus'});
});

it('points at what is offered while the pointer is on nothing', () => {
  let offered: string | null = 'kerman';
  const selection = new Selection(null, () => offered);
  expect(selection.hovered).toBe('kerman');
  selection.hovered = 'crocus';
  expect(selection.hovered).toBe('crocus');
  selection.hovered = null;
  offered = null;
  expect(selection.hovered).toBe(null);
});
