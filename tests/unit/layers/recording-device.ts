import type {Device} from '@luma.gl/core';

/** What a recording device was asked to do with one buffer. */
export interface RecordedBuffer {
  readonly bytes: number;
  writes: number;
  destroyed: boolean;
}

/** A graphics device without graphics: it counts what is created, written and destroyed. */
export function recordingDevice(): {readonly device: Device; readonly buffers: RecordedBuffer[]} {
  const buffers: RecordedBuffer[] = [];
  const createBuffer = ({data}: {data: ArrayBufferView}) => {
    const record: RecordedBuffer = {bytes: data.byteLength, writes: 0, destroyed: false};
    buffers.push(record);
    return {write: () => record.writes++, destroy: () => (record.destroyed = true)};
  };
  return {device: {createBuffer} as unknown as Device, buffers};
}
