import type {Size} from '../core/camera/camera.ts';
import {LOW, NARROW, SHORT, WIDE} from './frame-limits.ts';

/** What is taken for its size until it has been measured. */
const ASSUMED: Size = {width: 1200, height: 800};

/** How large a map with its panels is, and what there is room for. */
export class FrameSize {
  /** As measured; undefined until it has been. */
  rect: DOMRectReadOnly | undefined = $state.raw();
  readonly size: Size = $derived.by(() => this.rect ?? ASSUMED);
  /** Whether panels lie over the map one at a time. */
  readonly narrow: boolean = $derived.by(() => this.size.width < NARROW);
  /** Whether there is too little height for all of the timeline, as on a phone that lies on its side. */
  readonly short: boolean = $derived.by(() => this.size.height < SHORT);
  /** Whether both columns have room beside the map. */
  readonly wide: boolean = $derived.by(() => this.size.width >= WIDE);
  /** Whether there is too little height for a table and for all that stands on the map. */
  readonly low: boolean = $derived.by(() => this.size.height < LOW);
}
