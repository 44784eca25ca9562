import {sha256} from '../../core/cite/sha256.ts';
import type {FilmFormat} from '../../core/film/film-format.ts';
import {joinedBytes} from '../joined-bytes.ts';
import type {FilmContent} from './film-content.ts';
import type {FilmFile, FilmFileOptions} from './film-file.ts';
import type {FilmFrames} from './film-frames.ts';

/** A finished film. */
export interface Film {
  readonly blob: Blob;
  readonly codec: string | null;
  /** SHA-256 over the SHA-256 of each frame's RGBA, in order; null where the browser computes none. */
  readonly framesSha256: string | null;
}

/** What a film is made with. */
export interface FilmTools {
  readonly format: FilmFormat;
  readonly frames: FilmFrames;
  /** Offered by browsers on secure origins only. */
  readonly subtle: SubtleCrypto | undefined;
  readonly signal: AbortSignal;
  /** Called after each frame with the number of those that are done. */
  readonly onFrame: (done: number) => void;
  /** Resolves when the page has had its turn; must not wait for the screen, or a film stands still in a hidden tab. */
  readonly turn: () => Promise<void>;
}

/**
 * Makes a film, frame by frame.
 * @throws the signal's reason when it is called off, and what drawing and encoding throw
 */
export async function makeFilm(
  {plan, size, unit}: FilmContent,
  {format, frames, subtle, signal, onFrame, turn}: FilmTools
): Promise<Film> {
  const [width, height] = [Math.round(size.width * unit), Math.round(size.height * unit)];
  const canvas = new OffscreenCanvas(width, height);
  // Painted by the processor whatever the browser likes best, so that the same frame is the same to the last bit.
  const context = canvas.getContext('2d', {willReadFrequently: true, alpha: false})!;
  const hashes: Promise<Uint8Array>[] = [];
  const file = await newFile(format, {canvas, context, fps: plan.fps});
  try {
    for (let frame = 0; frame < plan.frames; frame++) {
      await frames.draw(frame, context);
      signal.throwIfAborted();
      if (subtle) {
        // It goes on while the next frame is drawn; no more than one at a time is waited for.
        await hashes.at(-1);
        hashes.push(hashed(context.getImageData(0, 0, width, height).data, subtle));
      }
      await file.add(frame);
      onFrame(frame + 1);
      await turn();
      signal.throwIfAborted();
    }
    const blob = await file.finish();
    return {blob, codec: file.codec, framesSha256: subtle ? await hashOf(hashes, subtle) : null};
  } catch (error) {
    await file.cancel();
    // A map that was taken away because of it has no frame to give.
    signal.throwIfAborted();
    throw error;
  }
}

// Each encoder is fetched only by whoever films with it.
async function newFile(format: FilmFormat, options: FilmFileOptions): Promise<FilmFile> {
  if (format === 'gif') return (await import('./gif-file.ts')).gifFile(options);
  return (await import('./video-file.ts')).videoFile(format, options);
}

async function hashOf(hashes: readonly Promise<Uint8Array>[], subtle: SubtleCrypto): Promise<string> {
  return sha256(joinedBytes(await Promise.all(hashes)), subtle);
}

async function hashed(rgba: Uint8ClampedArray<ArrayBuffer>, subtle: SubtleCrypto): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', rgba));
}
