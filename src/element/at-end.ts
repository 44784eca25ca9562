import type {Session} from '../state/session.svelte.ts';

/** Whether play has come to its end: the last instant of the window, or with a window that moves the end of all records. */
export function atEnd({value, domain}: Session['playback']): boolean {
  const {mode, timeWindow, playhead} = value;
  return mode === 'window' ? timeWindow[1] >= domain[1] : playhead >= timeWindow[1] - 1;
}
