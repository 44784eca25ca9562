import {expect, it} from 'vitest';
import {BLOCK, splitRows} from '../../../../src/core/aggregate/blocks.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import {FLAG} from '../../../../src/core/store/event-store.ts';
import {seeded, syntheticStore} from '../../../bench/synthetic-store.ts';
import {wideExtents} from './wide-extents.ts';

it('puts every row that touches the extent into one range or one block, and into blocks only what surely lies within', () => {
  const random = seeded(5);
  const store = syntheticStore(120_000);
  for (let row = 0; row < store.length; row++) if (random() < 0.1) store.flags[row]! |= FLAG.approximate;
  const blocked = wideExtents(store).map((extent) => {
    const {ranges, blocks} = splitRows(store, extent);
    const [first, last] = blocks ?? [0, 0];
    const seen = new Uint8Array(store.length);
    const parts = [...ranges, [first * BLOCK, last * BLOCK] as const];
    for (const [from, to] of parts) for (let row = from; row < to; row++) seen[row]!++;
    const wrong = [...seen.keys()].filter((row) => {
      const how = certainty(store, row, extent);
      const inBlock = row >= first * BLOCK && row < last * BLOCK;
      return seen[row]! > 1 || (how !== 'out' && seen[row] === 0) || (inBlock && how !== 'in');
    });
    expect(wrong).toEqual([]);
    return last - first;
  });
  expect(blocked.map((count) => count > 0)).toEqual([true, true, true, true, false]);
});
