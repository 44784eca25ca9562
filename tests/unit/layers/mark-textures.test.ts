import {describe, expect, it} from 'vitest';
import {noFan} from '../../../src/core/scene/fan.ts';
import {eventStore} from '../../../src/core/store/event-store.ts';
import {MARK_TEXTURES, MARKS_PER_ROW, MarkTextures} from '../../../src/layers/mark-textures.ts';
import {incident} from '../core/records.ts';
import type {RecordedTexture} from './recording-device.ts';
import {recordingDevice} from './recording-device.ts';

const store = eventStore(['a', 'b', 'c'].map((id) => incident(id)));
const writes = (textures: readonly RecordedTexture[]) => textures.reduce((sum, {writes}) => sum + writes.length, 0);

function texturesOf(rows: number) {
  const {device, textures} = recordingDevice();
  const marks = new MarkTextures(device, eventStore(Array.from({length: rows}, (_, i) => incident(`i${i}`))));
  const named = Object.fromEntries(Object.keys(MARK_TEXTURES).map((name, i) => [name, textures[i]!]));
  return {marks, textures, named};
}

describe('MarkTextures', () => {
  it('writes each column once, and no mask before there is one', () => {
    const {textures, named} = texturesOf(3);
    expect(writes(textures)).toBe(5);
    expect(named['masks']!.writes).toEqual([]);
  });

  it('writes full rows at once, and then what is left', () => {
    const {named, marks} = texturesOf(MARKS_PER_ROW * 2 + 5);
    const {width, height, writes: written} = named['places']!;
    expect([width, height]).toEqual([MARKS_PER_ROW, 3]);
    expect(written.map(({y, width, height}) => [y, width, height])).toEqual([
      [undefined, MARKS_PER_ROW, 2],
      [2, 5, 1]
    ]);
    expect(written.flatMap(({data}) => [...data])).toEqual([...marks.columns.places]);
  });

  it('holds a store without rows', () => {
    const {textures} = texturesOf(0);
    expect(textures.map(({height}) => height)).toEqual(Array.from(textures, () => 1));
    expect(writes(textures)).toBe(0);
  });

  it('writes a mask once', () => {
    const {device, textures} = recordingDevice();
    const marks = new MarkTextures(device, store);
    const before = writes(textures);
    const bits = Uint8Array.of(1, 0, 1);
    marks.setMask(bits);
    marks.setMask(bits);
    expect(writes(textures)).toBe(before + 1);
    marks.setMask(Uint8Array.of(1, 0, 1));
    expect(writes(textures)).toBe(before + 2);
  });

  it('writes only the marks whose hiding changes, and all of them anew after another mask', () => {
    const {marks, named} = texturesOf(MARKS_PER_ROW + 3);
    const masks = named['masks']!.writes;
    const since = () => masks.splice(0).map(({x, y, data}) => [x, y, ...data]);
    const bits = new Uint8Array(MARKS_PER_ROW + 3).fill(1);
    marks.setMask(bits);
    since();
    marks.setHidden([]);
    marks.setHidden([2, MARKS_PER_ROW + 1]);
    expect(since()).toEqual([
      [2, 0, 0],
      [1, 1, 0]
    ]);
    marks.setHidden([2]);
    expect(since()).toEqual([[1, 1, 1]]);
    marks.setMask(bits.slice());
    since();
    marks.setHidden([2]);
    expect(since()).toEqual([[2, 0, 0]]);
  });

  it('writes marks that are hidden together at once, with what lies between them as it was', () => {
    const {marks, named} = texturesOf(9);
    const masks = named['masks']!.writes;
    marks.setMask(Uint8Array.of(1, 1, 1, 2, 0, 1, 1, 1, 1));
    masks.splice(0);
    marks.setHidden([2, 5]);
    expect(masks.splice(0)).toMatchObject([{x: 2, y: 0, width: 4, height: 1, data: Uint8Array.of(0, 2, 0, 0)}]);
    marks.setHidden([5, 7]);
    expect(masks.splice(0)).toMatchObject([{x: 2, width: 6, data: Uint8Array.of(1, 2, 0, 0, 1, 0)}]);
  });

  it('writes offsets only when marks are or were set off', () => {
    const {device, textures} = recordingDevice();
    const marks = new MarkTextures(device, store);
    const before = writes(textures);
    marks.setFan(noFan(3));
    marks.setFan(noFan(3));
    expect(writes(textures)).toBe(before);
    marks.setFan({...noFan(3), fanned: [1]});
    marks.setFan(noFan(3));
    expect(writes(textures)).toBe(before + 2);
    marks.setFan(noFan(3));
    expect(writes(textures)).toBe(before + 2);
  });

  it('frees every texture', () => {
    const {marks, textures} = texturesOf(3);
    marks.destroy();
    expect(textures.every(({destroyed}) => destroyed)).toBe(true);
  });
});
