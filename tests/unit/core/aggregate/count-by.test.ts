import fc from 'fast-check';
import {expect, it} from 'vitest';
import {STATUSES} from '../../../../geo/index.ts';
import {countBy} from '../../../../src/core/aggregate/count-by.ts';
import {mask} from '../../../../src/core/filter/mask.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {clauses, extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';

it('counts the rows of the mask that touch the extent, per value', () => {
  check(
    fc.property(incidents, clauses, extents, (records, given, extent) => {
      const store = eventStore(records);
      const bits = mask(store, given);
      const counts = countBy(store, bits, {column: store.status, size: STATUSES.length, extent});
      STATUSES.forEach((status, index) => {
        const rows = [...store.ids.keys()].filter(
          (row) =>
            bits[row] && store.record(row).properties.status === status && certainty(store, row, extent) !== 'out'
        );
        expect(counts[index]).toBe(rows.length);
      });
    }),
    300
  );
});

it('counts records without a country under the empty code', () => {
  const store = eventStore([]);
  expect([...countBy(store, new Uint8Array(0), {column: store.country, size: 1, extent: [0, 1]})]).toEqual([0]);
});
