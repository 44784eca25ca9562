import {getContext, setContext} from 'svelte';
import type {Briefing} from '../../state/briefing.svelte.ts';

const KEY = Symbol('briefing');

/** Lets all components below tell stories; null where there are none. Call while a component is made. */
export function provideBriefing(briefing: Briefing | null): void {
  setContext(KEY, briefing);
}

/** The stories of the map; null where it tells none. */
export function useBriefing(): Briefing | null {
  return getContext<Briefing | null>(KEY);
}
