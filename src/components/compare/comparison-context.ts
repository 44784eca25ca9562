import {getContext, setContext} from 'svelte';
import type {ComparisonState} from '../../state/comparison.svelte.ts';

const KEY = Symbol('comparison');

/** Lets all components below compare views; null where the map is too small for it. Call while a component is made. */
export function provideComparison(comparison: ComparisonState | null): void {
  setContext(KEY, comparison);
}

/** What the map is compared with; null where it cannot be compared. */
export function useComparison(): ComparisonState | null {
  return getContext<ComparisonState | null>(KEY);
}
