import {describe, expect, it} from 'vitest';
import type {Incident} from '../../../../geo/index.ts';
import {mercator} from '../../../../src/core/camera/camera.ts';
import {fan, noFan} from '../../../../src/core/scene/fan.ts';
import {eventStore} from '../../../../src/core/store/event-store.ts';
import {seeded} from '../../../bench/synthetic-store.ts';
import {figure, incident} from '../records.ts';
import {PLAYBACK} from './scenes.ts';

const plots = (count: number) =>
  Array.from({length: count}, (_, i) =>
    incident(`r${i}`, {kind: 'plot', edtf: `2024-01-${String(i + 1).padStart(2, '0')}`})
  );

function layOut(records: readonly Incident[], zoom = 5) {
  const store = eventStore(records);
  const laid = fan(store, new Uint8Array(store.length).fill(1), {extent: PLAYBACK.timeWindow, zoom, markScale: 1});
  const at = (id: string): readonly [number, number] => {
    const row = store.rowOf(id);
    return [laid.offsets[row * 2]!, laid.offsets[row * 2 + 1]!];
  };
  return {...laid, at, ids: (rows: readonly number[]) => rows.map((row) => store.ids[row])};
}

describe('fan', () => {
  it('leaves a mark that stands alone on its point', () => {
    const {at, fanned} = layOut([incident('a'), incident('b', {at: [60, 30]})]);
    expect([at('a'), at('b')]).toEqual([[0, 0], [0, 0]]); // prettier-ignore
    expect(fanned).toEqual([]);
  });

  it('sets two side by side, the newer one to the left', () => {
    const {at} = layOut(plots(2));
    expect(at('r1')[0]).toBeCloseTo(-11, 0);
    expect(at('r0')[0]).toBeCloseTo(11, 0);
    expect(at('r0')[1]).toBeCloseTo(0, 0);
  });

  it.each([3, 5, 12])(
    'sets %i around their point, newest at the top and on clockwise, apart from one another',
    (count) => {
      const {at, fanned, ids} = layOut(plots(count));
      const newest = at(`r${count - 1}`);
      const next = at(`r${count - 2}`);
      expect(newest[0]).toBeCloseTo(0, 0);
      expect(newest[1]).toBeLessThan(-20);
      expect(next[0]).toBeGreaterThan(0);
      expect(ids(fanned)[0]).toBe(`r${count - 1}`);
      for (let i = 0; i < count; i++) {
        const [[x0, y0], [x1, y1]] = [at(`r${i}`), at(`r${(i + 1) % count}`)];
        expect(Math.hypot(x1 - x0, y1 - y0)).toBeGreaterThan(21);
      }
    }
  );

  it('stacks more than twelve, newest first', () => {
    const {stacks, fanned, ids} = layOut(plots(13));
    expect(fanned).toEqual([]);
    expect(ids(stacks[0]!).slice(0, 2)).toEqual(['r12', 'r11']);
    expect(stacks[0]).toHaveLength(13);
  });

  it('keeps a large circle on its point and sets the others off beside it', () => {
    const attack = incident('attack', {edtf: '2024-02-01', figures: [figure({best: 100})]});
    const {at} = layOut([attack, ...plots(2)]);
    expect(at('attack')).toEqual([0, 0]);
    expect(Math.hypot(...at('r0'))).toBeGreaterThan(20.5 + 6);
  });

  it('parts what the zoom sets apart', () => {
    const near = [incident('a', {at: [69.2, 34.5]}), incident('b', {at: [69.3, 34.5]})];
    expect(layOut(near, 3).fanned).toHaveLength(2);
    expect(layOut(near, 9).fanned).toHaveLength(0);
  });

  it('leaves no two marks on their points that cover one another, wherever they lie', () => {
    const random = seeded(6);
    const records = Array.from({length: 600}, (_, i) =>
      incident(`r${i}`, {
        at: [40 + random() * 30, 20 + random() * 20],
        figures: [figure({best: random() < 0.1 ? 150 : 3})]
      })
    );
    const {fanned, stacks} = layOut(records, 4);
    const store = eventStore(records);
    const moved = new Set([...fanned, ...stacks.flat()]);
    const standing = [...store.ids.keys()].filter((row) => !moved.has(row));
    const places = standing.map((row) => mercator([store.lon[row]!, store.lat[row]!]).map((x) => x * 2 ** 4));
    const gaps = places.flatMap(([x, y], i) => places.slice(i + 1).map(([u, v]) => Math.hypot(x! - u!, y! - v!)));
    expect(moved.size).toBeGreaterThan(300);
    expect(Math.min(...gaps)).toBeGreaterThan(15);
  });

  it('leaves areas and records outside the extent where they are', () => {
    const where = {name: 'Kabul', precision: 'district' as const, radiusKm: 5};
    expect(layOut([incident('a', {where}), incident('b')]).fanned).toEqual([]);
    expect(layOut([incident('a', {edtf: '2020'}), incident('b')]).fanned).toEqual([]);
  });
});

describe('noFan', () => {
  it('sets nothing off', () => {
    expect(noFan(2)).toEqual({offsets: new Float32Array(4), fanned: [], stacks: []});
  });
});
