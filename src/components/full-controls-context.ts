import {getContext, setContext} from 'svelte';
import type * as fullControls from './full-controls.ts';

/** What a map has with full controls alone. */
export type FullControls = typeof fullControls;

const KEY = Symbol('full controls');

/** Gives all components below what only full controls have; null for a map with fewer. Call while a component is made. */
export function provideFullControls(controls: FullControls | null): void {
  setContext(KEY, controls);
}

/** What only full controls have; null in a map with fewer. */
export function useFullControls(): FullControls | null {
  return getContext<FullControls | undefined | null>(KEY) ?? null;
}
