import {FRAME_KEYS} from '../frame/frame-keys.ts';
import type {Theme} from '../snapshot/snapshot.ts';

/** How a view stands in a frame. */
export interface FrameOptions {
  /** Whether it plays by itself, for readers who have not asked for less motion. */
  readonly plays: boolean;
  /** With auto, the colors that each reader's system asks for. */
  readonly theme: Theme;
}

/** Address of a view as a frame, from its address on the full map. */
export function frameAddress(address: string, {plays, theme}: FrameOptions): string {
  const url = new URL(address);
  const parts = url.hash.slice(1).split('&').filter(isView);
  const own = ['embed=1', ...(plays ? ['autoplay=1'] : []), ...(theme === 'auto' ? [] : [`theme=${theme}`])];
  url.hash = [...parts, ...own].join('&');
  return url.href;
}

// What the frame says itself, or a screen that stands elsewhere.
function isView(part: string): boolean {
  return part !== '' && ![...FRAME_KEYS, 'theme'].includes(part.split('=')[0]!);
}
