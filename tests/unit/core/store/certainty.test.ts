import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {parseEdtf} from '../../../../geo/index.ts';
import type {Certainty} from '../../../../src/core/store/certainty.ts';
import {certainty} from '../../../../src/core/store/certainty.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {incident} from '../records.ts';

const MARCH: TimeExtent = [Date.UTC(2024, 2, 1), Date.UTC(2024, 3, 1)];

function how(edtf: string, extent: TimeExtent = MARCH): Certainty {
  return certainty(eventStore([incident('a', {edtf})]), 0, extent);
}

function naive(edtf: string, [from, to]: TimeExtent): Certainty {
  const {extent, core, span, approximate} = parseEdtf(edtf)!;
  if (extent[0] >= to || extent[1] <= from) return 'out';
  const off = approximate ? extent[1] - extent[0] : 0;
  if (extent[0] - off >= from && extent[1] + off <= to) return 'in';
  return span && core && core[0] < to && core[1] > from ? 'in' : 'possible';
}

describe('certainty', () => {
  it.each([
    ['2024-03-22', 'in'],
    ['2024-03-31', 'in'],
    ['2024-04-01', 'out'],
    ['2024-03', 'in'],
    ['2024', 'possible'],
    ['[2024-03..2024-05]', 'possible'],
    ['2024-02-20/2024-03-05', 'in'],
    ['2023-08/2024-04', 'in'],
    ['2024-03/2024-05', 'possible'],
    ['../2024-03-05', 'in'],
    ['../2024-03', 'possible'],
    ['../2024-02', 'out'],
    ['2024-03-15~', 'in'],
    ['2024-03-02~', 'in'],
    ['2024-03-01~', 'possible'],
    ['2024-03-31~', 'possible'],
    ['2024-03-31?', 'in'],
    ['2024-03~', 'possible'],
    ['2024-04-01~', 'out'],
    ['2024-02-20~/2024-03-05', 'in'],
    ['2024-03~/2024-04', 'possible']
  ] as const)('says of %s in March 2024: %s', (edtf, expected) => {
    expect(how(edtf)).toBe(expected);
  });

  it('holds a month possible on each of its days and sure on none', () => {
    for (let day = MARCH[0]; day < MARCH[1]; day += DAY_MS)
      expect(how('2024-03', [day, day + DAY_MS])).toBe('possible');
  });

  it('is sure of about a month once the months around it are there as well', () => {
    expect(how('2024-03~', [Date.UTC(2024, 1, 1), Date.UTC(2024, 4, 1)])).toBe('possible');
    expect(how('2024-03~', [Date.UTC(2024, 0, 30), Date.UTC(2024, 4, 2)])).toBe('in');
    expect(how('2024-03~', [-Infinity, Infinity])).toBe('in');
  });

  it('agrees with its definition', () => {
    check(
      fc.property(incidents, extents, (records, extent) => {
        const store = eventStore(records);
        store.ids.forEach((_, row) =>
          expect(certainty(store, row, extent)).toBe(naive(store.record(row).properties.when.edtf, extent))
        );
      }),
      400
    );
  });
});
