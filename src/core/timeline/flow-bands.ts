import type {Status, TimeExtent} from '../../../geo/index.ts';
import type {FlowRow} from '../flow/flow-store.ts';
import {interval} from './bands.ts';
import type {Interval, Packed} from './lanes.ts';
import {packLanes} from './lanes.ts';
import type {TimeScale} from './time-scale.ts';

/** A flow as an arrow over its period. */
export interface FlowBand extends Interval {
  readonly id: string;
  readonly status: Status;
  /** Half-open, ms since the epoch, UTC; open ends are ±Infinity. */
  readonly extent: TimeExtent;
  /** Whether it goes on to the right of the plot, so that no head is drawn in it. */
  readonly goesOn: boolean;
}

/** Arrows of the flows that touch the view, packed in at most `limit` lanes. */
export function flowBands(flows: readonly FlowRow[], scale: TimeScale, limit: number): Packed<FlowBand> {
  const found = flows
    .filter(({extent}) => extent[0] < scale.view[1] && extent[1] > scale.view[0])
    .map(({id, status, extent}): FlowBand => {
      const {x0, x1} = interval(extent, scale);
      return {id, status, extent, goesOn: extent[1] > scale.view[1], x0, x1: Math.max(x1, x0 + 10)};
    });
  return packLanes(found, {limit, gap: 4});
}
