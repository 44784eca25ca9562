import {describe, expect, it} from 'vitest';
import {noFan} from '../../../src/core/scene/fan.ts';
import {eventStore} from '../../../src/core/store/event-store.ts';
import {MarkBuffers} from '../../../src/layers/mark-buffers.ts';
import {incident} from '../core/records.ts';
import {recordingDevice} from './recording-device.ts';

const store = eventStore(['a', 'b', 'c'].map((id) => incident(id)));
const writes = (buffers: readonly {writes: number}[]) => buffers.reduce((sum, buffer) => sum + buffer.writes, 0);

describe('MarkBuffers', () => {
  it('creates each buffer once, with 53 bytes an instance', () => {
    const {device, buffers} = recordingDevice();
    new MarkBuffers(device, store);
    expect(buffers.reduce((sum, {bytes}) => sum + bytes, 0)).toBe(3 * 53);
    expect(writes(buffers)).toBe(0);
  });

  it('writes a mask once', () => {
    const {device, buffers} = recordingDevice();
    const marks = new MarkBuffers(device, store);
    const bits = Uint8Array.of(1, 0, 1);
    marks.setMask(bits);
    marks.setMask(bits);
    expect(writes(buffers)).toBe(1);
    marks.setMask(Uint8Array.of(1, 0, 1));
    expect(writes(buffers)).toBe(2);
  });

  it('writes offsets only when marks are or were set off', () => {
    const {device, buffers} = recordingDevice();
    const marks = new MarkBuffers(device, store);
    marks.setFan(noFan(3));
    marks.setFan(noFan(3));
    expect(writes(buffers)).toBe(0);
    marks.setFan({...noFan(3), fanned: [1]});
    marks.setFan(noFan(3));
    expect(writes(buffers)).toBe(2);
    marks.setFan(noFan(3));
    expect(writes(buffers)).toBe(2);
  });

  it('gives the same data for the same first instance, with the offsets in bytes', () => {
    const marks = new MarkBuffers(recordingDevice().device, store);
    expect(marks.from(2)).toBe(marks.from(2));
    const {length, attributes} = marks.from(2);
    expect(length).toBe(1);
    expect(Object.entries(attributes).map(([name, {offset}]) => [name, offset])).toEqual([
      ['instancePlaces', 32],
      ['instanceTimes', 32],
      ['instanceSizes', 16],
      ['instanceLooks', 8],
      ['instanceMasks', 2],
      ['instanceOffsets', 16]
    ]);
  });

  it('frees every buffer', () => {
    const {device, buffers} = recordingDevice();
    new MarkBuffers(device, store).destroy();
    expect(buffers.every(({destroyed}) => destroyed)).toBe(true);
  });
});
