import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../geo/index.ts';
import {mercator} from '../../../src/core/camera/camera.ts';
import {attackRadius} from '../../../src/core/scale/radius.ts';
import {eventStore} from '../../../src/core/store/event-store.ts';
import {timeRange, touches} from '../../../src/core/store/time-range.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {DATED, markColumns, markOf, markRange, OPEN_END_DAYS} from '../../../src/layers/mark-columns.ts';
import {shelfOf} from '../../../src/layers/sprite-sheet.ts';
import {figure, incident} from '../core/records.ts';

const district = {name: 'Kabul', country: 'AF', precision: 'district', radiusKm: 20} as const;
const country = {name: 'Afghanistan', country: 'AF', precision: 'country', radiusKm: null} as const;

describe('markColumns', () => {
  it('leaves out the tray and puts areas before points, each long before short and by start', () => {
    const store = eventStore([
      incident('point-short'),
      incident('point-long', {edtf: '2024'}),
      incident('area-short', {where: district}),
      incident('area-long', {where: district, edtf: '2023'}),
      incident('tray', {where: country}),
      incident('unplaced', {at: null})
    ]);
    const {rows, parts} = markColumns(store);
    expect(Array.from(rows, (row) => store.ids[row])).toEqual(['area-long', 'area-short', 'point-long', 'point-short']);
    expect(parts.map(({id, from, to}) => [id, from, to])).toEqual([
      ['long-soft', 0, 1],
      ['short-soft', 1, 2],
      ['long-sprite', 2, 3],
      ['short-sprite', 3, 4]
    ]);
  });

  it('has no part without instances', () => {
    expect(markColumns(eventStore([incident('a')])).parts.map(({id}) => id)).toEqual(['short-sprite']);
    expect(markColumns(eventStore([])).parts).toEqual([]);
  });

  it('counts days from the start of the first day, exactly', () => {
    const {origin, times} = markColumns(
      eventStore([incident('a', {edtf: '1989-02-15'}), incident('b', {edtf: '2024-03-22'})])
    );
    expect(origin).toBe(Date.UTC(1989, 1, 15));
    const day = (Date.UTC(2024, 2, 22) - origin) / DAY_MS;
    expect([...times].filter((_, i) => i % 4 < 2)).toEqual([0, 1, day, day + 1]);
  });

  it('keeps open ends beyond every day', () => {
    const {times} = markColumns(eventStore([incident('a', {edtf: '2024-03-22/..'})]));
    expect(times[1]).toBe(OPEN_END_DAYS);
  });

  it('keeps of a place what 32 bits leave', () => {
    const {places} = markColumns(eventStore([incident('a', {at: [37.390312345, 55.825812345]})]));
    const [x, y] = mercator([37.390312345, 55.825812345]);
    expect(places[0]! + places[2]!).toBeCloseTo(x, 11);
    expect(places[1]! + places[3]!).toBeCloseTo(y, 11);
  });

  it('gives circles their radius at scale 1 and areas their least one', () => {
    const sizes = (given: Partial<Incident['properties']>) => [
      ...markColumns(eventStore([incident('a', given)])).sizes
    ];
    expect(sizes({figures: [figure({best: 100})]})[0]).toBeCloseTo(20.5, 5);
    expect(sizes({})).toEqual([8, 0]);
    expect(sizes({kind: 'arrest', subkind: 'arrest'})).toEqual([6, 0]);
    expect(sizes({where: {...district, precision: 'province', radiusKm: null}})).toEqual([16, 0]);
  });

  it('draws circles that are too large for a sprite by themselves, below the others', () => {
    const killed = (best: number) => ({figures: [figure({best})]});
    const {rows, parts} = markColumns(eventStore([incident('a', killed(149)), incident('b', killed(2977))]));
    expect([...rows]).toEqual([1, 0]);
    expect(parts.map(({id, drawing}) => [id, drawing])).toEqual([
      ['short-exact', 'exact'],
      ['short-sprite', 'sprite']
    ]);
  });

  it('stretches the true radius of areas with their latitude, as the map does', () => {
    const {sizes} = markColumns(eventStore([incident('a', {at: [30, 60], where: district})]));
    expect(sizes[0]).toBe(11);
    expect(sizes[1]).toBeCloseTo(40, 5);
  });

  it('codes kind, status, the shelf of the sprite and how the date is to be read', () => {
    const looks = (given: Parameters<typeof incident>[1]) => [...markColumns(eventStore([incident('a', given)])).looks];
    expect(looks({kind: 'plot', subkind: 'plot', status: 'denied'})).toEqual([
      1,
      4,
      shelfOf({kind: 1, figure: 'known', radius: 6}),
      0
    ]);
    expect(looks({})[2]).toBe(shelfOf({kind: 0, figure: 'unknown', radius: 8}));
    expect(looks({figures: [figure({best: 0})]})[2]).toBe(shelfOf({kind: 0, figure: 'none', radius: 4}));
    const three = shelfOf({kind: 0, figure: 'known', radius: attackRadius(3)});
    expect(looks({figures: [figure({best: 3})], edtf: '2024-03-22~'})).toEqual([0, 0, three, DATED.approximate]);
    expect(looks({figures: [figure({best: 3})], edtf: '2024-01/2024-03'})).toEqual([0, 0, three, DATED.span]);
  });
});

describe('markOf', () => {
  it('finds the mark of every row that has one', () => {
    const store = eventStore([incident('a'), incident('b', {where: country}), incident('c', {where: district})]);
    const columns = markColumns(store);
    expect(['a', 'b', 'c'].map((id) => markOf(columns, store.ids.indexOf(id)))).toEqual([1, null, 0]);
  });
});

describe('markRange', () => {
  const day = (offset: number) => new Date(Date.UTC(2024, 0, 1) + offset * DAY_MS).toISOString().slice(0, 10);
  const record = fc.record({
    start: fc.integer({min: 0, max: 400}),
    length: fc.constantFrom(0, 0, 3, 60),
    where: fc.constantFrom(undefined, district, country)
  });

  it('holds every placed row that touches the extent, once, and none of another part', () => {
    fc.assert(
      fc.property(
        fc.array(record, {maxLength: 30}),
        fc.integer({min: -5, max: 400}),
        fc.integer({min: 1, max: 90}),
        (records, from, days) => {
          const store = eventStore(
            records.map(({start, length, where}, i) =>
              incident(`i${i}`, {
                edtf: length ? `${day(start)}/${day(start + length)}` : day(start),
                ...(where ? {where} : {})
              })
            )
          );
          const extent = [Date.UTC(2024, 0, 1) + from * DAY_MS, Date.UTC(2024, 0, 1) + (from + days) * DAY_MS] as const;
          const columns = markColumns(store);
          const drawn = columns.parts.flatMap((part) => {
            const [first, last] = markRange(columns, part, timeRange(store, extent));
            expect(first).toBeGreaterThanOrEqual(part.from);
            expect(last).toBeLessThanOrEqual(part.to);
            return [...columns.rows.slice(first, last)];
          });
          const touching = [...columns.rows].filter((row) => touches(store, row, extent));
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(touching.filter((row) => !drawn.includes(row))).toEqual([]);
        }
      ),
      {numRuns: 60, seed: 7}
    );
  });
});
