import type {Device, Texture, TextureWriteOptions} from '@luma.gl/core';

/** One write into a texture: where, and what. */
export interface RecordedWrite extends Pick<TextureWriteOptions, 'x' | 'y' | 'width' | 'height'> {
  readonly data: Float32Array | Uint8Array;
}

/** What a recording device was asked to do with one texture. */
export interface RecordedTexture {
  readonly width: number;
  readonly height: number;
  readonly writes: RecordedWrite[];
  destroyed: boolean;
}

/** A graphics device without graphics: it keeps what is created, written and destroyed. */
export function recordingDevice(): {readonly device: Device; readonly textures: RecordedTexture[]} {
  const textures: RecordedTexture[] = [];
  const createTexture = ({width, height}: {width: number; height: number}) => {
    const record: RecordedTexture = {width, height, writes: [], destroyed: false};
    textures.push(record);
    return {
      writeData: (data: RecordedWrite['data'], options: TextureWriteOptions) => record.writes.push({...options, data}),
      destroy: () => (record.destroyed = true)
    } as unknown as Texture;
  };
  return {device: {createTexture} as unknown as Device, textures};
}
