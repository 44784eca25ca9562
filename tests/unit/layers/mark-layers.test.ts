import {describe, expect, it} from 'vitest';
import type {Texture} from '@luma.gl/core';
import type {Scene} from '../../../src/core/scene/scene.ts';
import {eventStore} from '../../../src/core/store/event-store.ts';
import {tokens} from '../../../src/core/theme/tokens.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {markRange} from '../../../src/layers/mark-columns.ts';
import {markLayers} from '../../../src/layers/mark-layers.ts';
import {markPicture} from '../../../src/layers/mark-picture.ts';
import {MarkTextures} from '../../../src/layers/mark-textures.ts';
import {incident} from '../core/records.ts';
import {recordingDevice} from './recording-device.ts';
import {sceneOf} from './stores.ts';

const START = Date.UTC(2015, 0, 1);
const date = (day: number) => new Date(START + day * DAY_MS).toISOString().slice(0, 10);
const days = (from: number, to: number) => [START + from * DAY_MS, START + to * DAY_MS] as const;

// 3,000 short rows, one a day, behind two long ones.
const store = eventStore([
  incident('long-1', {edtf: `${date(0)}/${date(100)}`}),
  incident('long-2', {edtf: `${date(2000)}/${date(2100)}`}),
  ...Array.from({length: 3000}, (_, day) => incident(`s${day}`, {edtf: date(day)}))
]);

// Only handed on here: what it holds is known on the graphics processor.
const TEXTURE = {} as Texture;

describe('markLayers', () => {
  const marks = new MarkTextures(recordingDevice().device, store);
  const sprites = {shelves: TEXTURE, sprites: TEXTURE};
  const drawn = (from: number, to: number, given: Partial<Scene> = {}) => {
    const picture = markPicture(sceneOf(store, days(from, to), given), tokens.dark, {marks, sprites});
    return markLayers({marks, globe: false, picture: () => picture}).map(({id, props: {part, of}}) => ({
      id,
      range: markRange(marks.columns, part, picture[of])
    }));
  };

  it('draws long rows below short ones, and above them the rings of what arrives, which long ones never do', () => {
    expect(drawn(0, 3000).map(({id}) => id)).toEqual(['marks-long-sprite', 'marks-short-sprite', 'rings-short-sprite']);
  });

  it('draws rings for no more than what arrives', () => {
    const playing = {playhead: days(2048, 2052)[1] - 1, arrival: 2 * DAY_MS};
    expect(drawn(2000, 2052, playing)[2]!.range).toEqual([2 + 2050, 2 + 2052]);
    const [from, to] = drawn(2000, 2052)[2]!.range;
    expect(to - from).toBe(0);
  });

  it('draws what can touch the extent, and no more', () => {
    expect(drawn(2500, 2510)[1]).toEqual({id: 'marks-short-sprite', range: [2 + 2499, 2 + 2510]});
    expect(drawn(0, 5)[1]).toEqual({id: 'marks-short-sprite', range: [2, 7]});
  });

  it('draws nothing where nothing is', () => {
    expect(drawn(-20, -10).map(({range: [from, to]}) => to - from)).toEqual([0, 0, 0]);
  });

  it('has layers of its own for the globe, whose program is another', () => {
    const picture = markPicture(sceneOf(store, days(0, 9)), tokens.dark, {marks, sprites});
    const ids = (globe: boolean) => markLayers({marks, globe, picture: () => picture}).map(({id}) => id);
    expect(new Set([...ids(true), ...ids(false)]).size).toBe(6);
  });
});
