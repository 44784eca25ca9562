import type {Kind, TimeExtent} from '../../../geo/index.ts';
import {KINDS} from '../../../geo/index.ts';
import type {EventStore} from '../store/event-store.ts';
import type {BarLayout, Box} from './bars.ts';
import {boxes} from './bars.ts';
import {binAt} from './bins.ts';

/** Range of bins [from, to); empty when from >= to. */
export type BinRange = readonly [from: number, to: number];

/** Which bins lie wholly outside the window, before the playhead, and ahead of it; `split` are those that a boundary cuts. */
export interface Regions {
  readonly outside: readonly [BinRange, BinRange];
  readonly passed: BinRange;
  readonly ahead: BinRange;
  readonly split: readonly number[];
}

/** How a record stands to the window and the playhead. */
export type Standing = 'outside' | 'passed' | 'ahead';

/** Sorts the bins by the half-open window and by `passedUntil`, the end of what the map already shows; ms since the epoch, UTC. */
export function regions(edges: readonly number[], [from, to]: TimeExtent, passedUntil: number): Regions {
  const last = edges.length - 1;
  const clamp = (bin: number) => Math.min(Math.max(bin, 0), last);
  const down = (instant: number) => clamp(binAt(edges, instant));
  const up = (instant: number) => (edges[down(instant)]! >= instant ? down(instant) : clamp(down(instant) + 1));
  const border = Math.min(Math.max(passedUntil, from), to);
  const split = [from, border, to].filter((instant) => up(instant) !== down(instant)).map(down);
  return {
    outside: [
      [0, down(from)],
      [up(to), last]
    ],
    passed: [up(from), down(border)],
    ahead: [up(border), down(to)],
    split: [...new Set(split)]
  };
}

/** How a record with this half-open extent stands; a record that touches the window is not outside. */
export function standing(extent: TimeExtent, [from, to]: TimeExtent, passedUntil: number): Standing {
  if (extent[1] <= from || extent[0] >= to) return 'outside';
  return extent[0] < passedUntil ? 'passed' : 'ahead';
}

/** Boxes of a bin that a boundary cuts, by kind and standing, bottom first. */
export function splitBoxes(
  store: EventStore,
  rows: ArrayLike<number>,
  {layout, bin, timeWindow, passedUntil}: {layout: BarLayout; bin: number; timeWindow: TimeExtent; passedUntil: number}
): {readonly kind: Kind; readonly standing: Standing; readonly boxes: readonly Box[]}[] {
  const runs: {kind: Kind; standing: Standing; below: number; count: number}[] = [];
  for (let level = 0; level < rows.length; level++) {
    const row = rows[level]!;
    const kind = KINDS[store.kind[row]!]!;
    const how = standing([store.start[row]!, store.end[row]!], timeWindow, passedUntil);
    const run = runs.at(-1);
    if (run?.kind === kind && run.standing === how) run.count++;
    else runs.push({kind, standing: how, below: level, count: 1});
  }
  return runs.map(({kind, standing: how, below, count}) => ({
    kind,
    standing: how,
    boxes: boxes(layout, bin, below, count)
  }));
}
