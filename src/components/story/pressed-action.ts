import type {PresenterAction} from '../../core/story/presenter-keys.ts';
import {presenterAction} from '../../core/story/presenter-keys.ts';

/** Keys of clickers that write nothing and scroll no list. */
const CLICKER = ['PageDown', 'PageUp'];
const SCROLLING = ['ArrowDown', 'ArrowUp'];

/**
 * What a key that goes down does while a story is presented; null when it does nothing, because somebody writes or because it
 * is only held down. What does something is kept from everything else: a clicker must work whatever holds the focus.
 * Listen before anything on the page does.
 */
export function pressedAction(event: KeyboardEvent): PresenterAction | null {
  if (event.altKey || event.ctrlKey || event.metaKey || isFor(event.composedPath()[0], event.key)) return null;
  const action = presenterAction(event.key);
  if (!action) return null;
  event.preventDefault();
  event.stopPropagation();
  return event.repeat ? null : action;
}

// A box with more in it than it shows scrolls with two arrows; the other two turn chapters.
function isFor(target: EventTarget | undefined, key: string): boolean {
  if (!(target instanceof Element) || CLICKER.includes(key)) return false;
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  return target.matches('[data-scrolls]') && SCROLLING.includes(key);
}
