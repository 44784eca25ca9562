import type {Incident} from '../../geo/index.ts';
import {KINDS, STATUSES} from '../../geo/index.ts';
import type {EventStore} from '../../src/core/store/event-store.ts';
import {FLAG} from '../../src/core/store/event-store.ts';
import {PLACEMENTS} from '../../src/core/store/placement.ts';
import {DAY_MS} from '../../src/core/time/day.ts';

const FIRST_DAY = Date.UTC(2015, 0, 1);

/** Days over which synthetic records are spread. */
export const SPAN_DAYS = 3653;

/** One in so many rows lasted for months. */
const LONG_EVERY = 2000;

const COUNTRIES = ['', 'AF', 'IR', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'TM', 'TR', 'UZ'];

/** Numbers in [0, 1) that are the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A store of this many made-up rows, straight as columns: a million records as objects would only measure their making. */
export function syntheticStore(length: number, seed = 1): EventStore {
  const random = seeded(seed);
  const pick = (n: number) => Math.floor(random() * n);
  const longCount = Math.floor(length / LONG_EVERY);
  const columns = emptyColumns(length);
  for (let row = 0; row < length; row++) {
    const isLong = row < longCount;
    const [at, of] = isLong ? [row, longCount] : [row - longCount, length - longCount];
    const start = FIRST_DAY + Math.floor((at / of) * SPAN_DAYS) * DAY_MS;
    const days = isLong ? 40 + pick(300) : random() < 0.9 ? 1 : 2 + pick(20);
    columns.start[row] = columns.coreStart[row] = start;
    columns.end[row] = start + days * DAY_MS;
    columns.coreEnd[row] = isLong ? start : columns.end[row]!;
    columns.flags[row] = days > 1 && random() < 0.5 ? FLAG.span : 0;
    columns.lon[row] = 20 + random() * 65;
    columns.lat[row] = 15 + random() * 45;
    columns.country[row] = pick(COUNTRIES.length);
    columns.status[row] = random() < 0.7 ? pick(2) : pick(STATUSES.length);
    fillPlace(columns, row, random);
    fillKind(columns, row, random);
  }
  return {
    length,
    longCount,
    maxShort: 22 * DAY_MS,
    ids: Array.from({length}, (_, row) => `s${row}`),
    ...columns,
    countries: COUNTRIES,
    timeOrder: timeOrder(columns.start),
    domain: [FIRST_DAY, columns.end.reduce((a, b) => Math.max(a, b), FIRST_DAY + DAY_MS)],
    record: (row) => {
      throw new TypeError(`no record of row ${row}`);
    },
    rowOf: (id) => Number(id.slice(1))
  };
}

/** Made-up incidents as objects, in no order, as a data set would hold them. */
export function syntheticIncidents(length: number, seed = 1): Incident[] {
  const random = seeded(seed);
  const day = () => new Date(FIRST_DAY + Math.floor(random() * SPAN_DAYS) * DAY_MS).toISOString().slice(0, 10);
  return Array.from({length}, (_, i): Incident => {
    const edtf = day();
    const best = Math.floor(random() ** 6 * 150);
    return {
      type: 'Feature',
      id: `s${i}`,
      geometry: {type: 'Point', coordinates: [20 + random() * 65, 15 + random() * 45]},
      properties: {
        kind: 'attack',
        subkind: 'shooting',
        title: `Record ${i}`,
        summary: 'A made-up record.',
        when: {edtf},
        where: {
          name: 'Somewhere',
          country: COUNTRIES[1 + Math.floor(random() * 10)]!,
          precision: 'settlement',
          radiusKm: null
        },
        status: STATUSES[Math.floor(random() * STATUSES.length)]!,
        attribution: [],
        figures: [{measure: 'killed', low: best, best, high: null, asOf: edtf, source: 's'}],
        sources: [],
        related: [],
        series: false,
        verified: false
      }
    };
  });
}

/** Bytes of the columns of a store; its ids count as text. */
export function columnBytes(store: EventStore): number {
  return Object.values(store).reduce(
    (sum: number, value: unknown) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0),
    store.ids.reduce((sum, id) => sum + id.length, 0)
  );
}

type Columns = ReturnType<typeof emptyColumns>;

// Four in five are points; of the others a third is known only by country and stays in the tray.
function fillPlace(columns: Columns, row: number, random: () => number): void {
  const precision = random() < 0.8 ? Math.floor(random() * 2) : 2 + Math.floor(random() * 3);
  const isArea = precision === 2 || precision === 3;
  columns.precision[row] = precision;
  columns.placement[row] = PLACEMENTS.indexOf(precision < 2 ? 'point' : isArea ? 'area' : 'tray');
  columns.radiusKm[row] = isArea ? 10 + Math.floor(random() * 90) : NaN;
}

function fillKind(columns: Columns, row: number, random: () => number): void {
  const kind = random() < 0.55 ? 0 : 1 + Math.floor(random() * (KINDS.length - 1));
  const killed = kind === 0 && random() < 0.7 ? Math.floor(random() ** 6 * 150) : NaN;
  columns.kind[row] = kind;
  columns.killedLow[row] = columns.killed[row] = killed;
  columns.killedHigh[row] = killed * 1.2;
}

function emptyColumns(n: number) {
  const doubles = () => new Float64Array(n);
  const bytes = () => new Uint8Array(n);
  const floats = () => new Float32Array(n);
  return {
    ...{start: doubles(), end: doubles(), coreStart: doubles(), coreEnd: doubles(), lon: doubles(), lat: doubles()},
    ...{kind: bytes(), status: bytes(), precision: bytes(), placement: bytes(), flags: bytes()},
    ...{country: new Uint16Array(n), radiusKm: floats(), killedLow: floats(), killedHigh: floats(), killed: floats()}
  };
}

function timeOrder(start: Float64Array): Uint32Array {
  return Uint32Array.from(start.keys()).sort((a, b) => start[a]! - start[b]! || a - b);
}
