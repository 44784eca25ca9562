import {getContext} from 'svelte';
import type {Exporter} from '../export/export-job.ts';
import type {ViewKeeping} from './views/view-keeping.ts';

/** What a map can do beyond its own screen; null is what it cannot do here. */
export interface HostTools {
  /** Keeps views on the device. */
  readonly views: ViewKeeping | null;
  /** Makes files off the main thread. */
  readonly exporter: Exporter | null;
}

const KEY = Symbol('host tools');

/** The context to mount a map with, so that all its components have the tools. */
export function hostToolsContext(tools: HostTools): Map<symbol, HostTools> {
  return new Map([[KEY, tools]]);
}

/** The tools of the map that a component belongs to. */
export function useHostTools(): HostTools {
  return getContext<HostTools>(KEY);
}
