import {expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {KINDS, PLACE_PRECISIONS, STATUSES} from '../../../../geo/index.ts';
import {SUM, sumsOf} from '../../../../src/core/aggregate/sums.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import type {EventStore} from '../../../../src/core/store/event-store.ts';
import {FLAG} from '../../../../src/core/store/event-store.ts';
import {PLACEMENTS} from '../../../../src/core/store/placement.ts';
import {seeded, syntheticStore} from '../../../bench/synthetic-store.ts';
import {wideExtents} from './wide-extents.ts';

// Enough rows for running totals, with dates, series and masks of every sort.
function manyRows() {
  const random = seeded(4);
  const store = syntheticStore(120_000);
  for (let row = 0; row < store.length; row++) {
    if (random() < 0.1) store.flags[row]! |= FLAG.approximate;
    if (random() < 0.1) store.flags[row]! |= FLAG.series;
    store.killedHigh[row] = Math.ceil(store.killedHigh[row]!);
  }
  return {store, bits: Uint8Array.from({length: store.length}, () => Math.floor(random() * 3))};
}

function scan(store: EventStore, bits: Uint8Array, extent: TimeExtent): Float64Array {
  const sums = new Float64Array(SUM.killedUnknown + 1);
  const killed = store.kind.map((kind) => Number(KINDS[kind] === 'attack'));
  for (let row = 0; row < store.length; row++) {
    const how = bits[row] ? certainty(store, row, extent) : 'out';
    if (how === 'out') continue;
    const series = (store.flags[row]! & FLAG.series) !== 0;
    const sure = how === 'in' && bits[row] === 1;
    const unknown = Number.isNaN(store.killed[row]!);
    const add = (at: number, many: number) => (sums[at]! += many);
    add(sure ? SUM.recordsSure : SUM.recordsPossible, 1);
    add(SUM.placements + store.placement[row]!, 1);
    if (series) {
      add(SUM.series + store.kind[row]!, 1);
      continue;
    }
    add((sure ? SUM.sure : SUM.possible) + store.kind[row]!, 1);
    add(SUM.precisions + store.precision[row]!, 1);
    add(SUM.statuses + store.status[row]!, 1);
    if (!killed[row]) continue;
    add(unknown ? SUM.killedUnknown : sure ? SUM.killedSure : SUM.killedPossible, 1);
    if (unknown) continue;
    add(SUM.killedHigh, store.killedHigh[row]!);
    if (sure) add(SUM.killedLow, store.killedLow[row]!);
    if (sure) add(SUM.killedLatest, store.killed[row]!);
  }
  return sums;
}

it('sums what a scan over all rows sums, near the ends of an extent and between them', () => {
  const {store, bits} = manyRows();
  const others = bits.map((bit) => 2 - bit);
  for (const extent of wideExtents(store)) {
    expect(sumsOf(store, bits, extent)).toEqual(scan(store, bits, extent));
    expect(sumsOf(store, others, extent)).toEqual(scan(store, others, extent));
  }
});

it('has a place of its own for every sum', () => {
  const starts = Object.values(SUM);
  const kinds = [KINDS.length, KINDS.length, KINDS.length];
  const lengths = [...kinds, 1, 1, PLACEMENTS.length, PLACE_PRECISIONS.length, STATUSES.length, 1, 1, 1, 1, 1];
  expect(starts.slice(1).map((start, i) => start - starts[i]!)).toEqual(lengths);
});
