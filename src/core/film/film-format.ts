import type {Size} from '../camera/camera.ts';

/** What a film can be saved as: H.264 in MP4, VP9 and AV1 in WebM, GIF. */
export const FILM_FORMATS = ['mp4', 'webm', 'av1', 'gif'] as const;
export type FilmFormat = (typeof FILM_FORMATS)[number];

/** Frames per second that are offered; a GIF is shown slower than it says from more than 25 on. */
export const FILM_RATES = [10, 15, 25, 30, 60] as const;
export type FilmRate = (typeof FILM_RATES)[number];
export const MOST_GIF_RATE = 25;

/** Longer sides of a GIF than this, in px, make files that nothing opens. */
export const MOST_GIF_SIDE = 1920;

/**
 * Bits of a px of a frame at 30 frames per second: what keeps hairlines and small type clean. The file is smaller where
 * little moves.
 */
const BITS: Readonly<Record<Exclude<FilmFormat, 'gif'>, number>> = {mp4: 0.11, webm: 0.08, av1: 0.06};

/** Bytes of a px of the first frame of a GIF, and of each that follows, where only what changes is written. */
const GIF_FIRST = 0.3;
const GIF_NEXT = 0.045;

/** Bits per second that a film is encoded with; more frames cost less each, because they differ less. */
export function filmBitrate(format: Exclude<FilmFormat, 'gif'>, {width, height}: Size, fps: number): number {
  return Math.round(width * height * 30 * BITS[format] * Math.sqrt(fps / 30));
}

/** About how large the file of a film will be, in bytes. */
export function filmBytes(format: FilmFormat, size: Size, {fps, frames}: {fps: number; frames: number}): number {
  const pixels = size.width * size.height;
  if (format === 'gif') return Math.round(pixels * (GIF_FIRST + GIF_NEXT * (frames - 1)));
  return Math.round((filmBitrate(format, size, fps) * frames) / fps / 8);
}
