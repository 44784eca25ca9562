import {applyPalette, GIFEncoder, quantize} from 'gifenc';
import type {FilmFile, FilmFileOptions} from './film-file.ts';

/** Colors of a frame; one more entry is the transparent one. */
const COLORS = 255;

/**
 * A GIF that begins again when it ends. Each frame has a palette of its own, and of every frame but the first only the pixels
 * that differ from the one before. Time is kept in hundredths of a second without drifting.
 */
export function gifFile({canvas, context, fps}: FilmFileOptions): FilmFile {
  const {width, height} = canvas;
  const encoder = GIFEncoder({initialCapacity: width * height});
  let before: Uint32Array | null = null;
  return {
    codec: null,
    add(frame) {
      const {data} = context.getImageData(0, 0, width, height);
      const pixels = new Uint32Array(data.buffer);
      const palette = quantize(data, COLORS);
      const index = applyPalette(data, palette);
      const transparentIndex = palette.length;
      if (before) for (let i = 0; i < pixels.length; i++) if (pixels[i] === before[i]) index[i] = transparentIndex;
      const transparent = before !== null;
      before = pixels;
      encoder.writeFrame(index, width, height, {
        ...{palette: [...palette, [0, 0, 0]], transparent, transparentIndex, dispose: 1},
        delay: (hundredths(frame + 1, fps) - hundredths(frame, fps)) * 10
      });
      return Promise.resolve();
    },
    finish() {
      encoder.finish();
      return Promise.resolve(new Blob([encoder.bytes()], {type: 'image/gif'}));
    },
    cancel: () => Promise.resolve()
  };
}

function hundredths(frame: number, fps: number): number {
  return Math.round((frame * 100) / fps);
}
