import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import {KINDS, parseEdtf, PLACE_PRECISIONS, STATUSES} from '../../../../geo/index.ts';
import {eventStore, FLAG} from '../../../../src/core/store/event-store.ts';
import {placement, PLACEMENTS} from '../../../../src/core/store/placement.ts';
import {reportedRange} from '../../../../src/core/store/reported-range.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {figure, incident} from '../records.ts';

describe('eventStore', () => {
  it('holds every incident in one row, with its columns', () => {
    check(
      fc.property(incidents, (records) => {
        const store = eventStore(deepFreeze(records));
        expect([...store.ids].sort()).toEqual(records.map(({id}) => id).sort());
        for (let row = 0; row < store.length; row++) {
          const {id, geometry, properties} = store.record(row);
          expect(store.ids[row]).toBe(id);
          expect(store.rowOf(id)).toBe(row);
          expect([store.start[row], store.end[row]]).toEqual(parseEdtf(properties.when.edtf)!.extent);
          expect(KINDS[store.kind[row]!]).toBe(properties.kind);
          expect(STATUSES[store.status[row]!]).toBe(properties.status);
          expect(PLACE_PRECISIONS[store.precision[row]!]).toBe(properties.where.precision);
          expect(PLACEMENTS[store.placement[row]!]).toBe(placement(store.record(row)));
          expect(store.countries[store.country[row]!]).toBe(properties.where.country ?? '');
          expect(Number.isNaN(store.lon[row])).toBe(geometry === null);
          const killed = reportedRange(properties.figures, 'killed');
          expect(store.killed[row]).toBe(killed?.latest ?? NaN);
          expect(store.killedLow[row]).toBe(killed?.low ?? NaN);
          expect(store.killedHigh[row]).toBe(killed?.high ?? NaN);
        }
      })
    );
  });

  it('keeps the rows in the same order, whatever order the incidents come in', () => {
    check(
      fc.property(incidents, (records) => {
        expect(eventStore([...records].reverse()).ids).toEqual(eventStore(records).ids);
      })
    );
  });

  it('puts what takes more than 32 days in front, and sorts both parts by start', () => {
    check(
      fc.property(incidents, (records) => {
        const {length, longCount, maxShort, start, end} = eventStore(records);
        for (let row = 0; row < length; row++) {
          expect(end[row]! - start[row]! > 32 * DAY_MS).toBe(row < longCount);
          if (row > 0 && row !== longCount) expect(start[row]).toBeGreaterThanOrEqual(start[row - 1]!);
          if (row >= longCount) expect(end[row]! - start[row]!).toBeLessThanOrEqual(maxShort);
        }
      })
    );
  });

  it('counts a month as short and a season as long', () => {
    const store = eventStore([incident('month', {edtf: '2024-03'}), incident('season', {edtf: '2024-21'})]);
    expect(store.ids).toEqual(['season', 'month']);
    expect(store.longCount).toBe(1);
    expect(store.maxShort).toBe(31 * DAY_MS);
  });

  it('orders all rows by start in timeOrder, then by id', () => {
    const store = eventStore([
      incident('c', {edtf: '2024-03-22'}),
      incident('b', {edtf: '2024-03-22'}),
      incident('year', {edtf: '2024'}),
      incident('open', {edtf: '../2024-05'})
    ]);
    expect([...store.timeOrder].map((row) => store.ids[row])).toEqual(['open', 'year', 'b', 'c']);
  });

  it('marks what lasted, what is approximate, series and what is verified', () => {
    const store = eventStore([
      incident('a', {edtf: '2024-01-01/2024-01-03'}),
      incident('b', {edtf: '2024-01-02~'}),
      incident('c', {edtf: '2024-01-03', series: true}),
      incident('d', {edtf: '2024-01-04', verified: true})
    ]);
    expect([...store.flags]).toEqual([FLAG.span, FLAG.approximate, FLAG.series, FLAG.verified]);
  });

  it('keeps the part that is surely covered, and leaves it empty where there is none', () => {
    const store = eventStore([incident('a', {edtf: '2024-01/2024-03'}), incident('b', {edtf: '2024-02~'})]);
    const [a, b] = [store.rowOf('a'), store.rowOf('b')];
    expect([store.coreStart[a], store.coreEnd[a]]).toEqual([Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)]);
    expect(store.coreStart[b]).toBeGreaterThanOrEqual(store.coreEnd[b]!);
  });

  it('does not take an unknown figure for 0', () => {
    const store = eventStore([
      incident('none', {figures: [figure({best: 0})]}),
      incident('unknown', {figures: [figure()]})
    ]);
    expect(store.killed[store.rowOf('none')]).toBe(0);
    expect(store.killed[store.rowOf('unknown')]).toBeNaN();
  });

  it('anchors an area in the middle of its first ring, however many corners that has', () => {
    const corners = Array.from({length: 200_000}, (_, i) => [i % 2 ? 10 : 30, i % 3 ? 40 : 50]);
    const area: Incident = {...incident('a'), geometry: {type: 'MultiPolygon', coordinates: [[corners]]}};
    const store = eventStore([area]);
    expect([store.lon[0], store.lat[0]]).toEqual([20, 45]);
  });

  it('says -1 for an id that is not there', () => {
    expect(eventStore([]).rowOf('nothing')).toBe(-1);
  });

  it('throws for a date that does not parse', () => {
    expect(() => eventStore([incident('a', {edtf: 'last Friday'})])).toThrow(
      new TypeError('invalid date: last Friday')
    );
  });
});

describe('domain', () => {
  const domain = (...dates: string[]) =>
    eventStore(dates.map((edtf, i) => incident(`r${i}`, {edtf}))).domain.map((at) =>
      new Date(at).toISOString().slice(0, 10)
    );

  it('holds every finite start and end', () => {
    expect(domain('2024-03-22', '2023', '2024-05')).toEqual(['2023-01-01', '2024-06-01']);
  });

  it('holds a day of what is open', () => {
    expect(domain('2024-03-22/..')).toEqual(['2024-03-22', '2024-03-23']);
    expect(domain('../2024-03-22')).toEqual(['2024-03-22', '2024-03-23']);
  });

  it('is never empty', () => {
    expect(domain()).toEqual(['1970-01-01', '1970-01-02']);
  });
});
