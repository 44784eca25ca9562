import type {Size} from '../../core/camera/camera.ts';
import {dataUrl} from './data-url.ts';

/**
 * An SVG file as a PNG of this size in px. It is drawn as an image of its own, so that nothing of the page goes into it.
 * Rejects when the browser cannot draw it, and when the signal calls it off.
 */
export async function rasterized(
  svg: string,
  {width, height}: Size,
  {signal, onDrawn}: {signal?: AbortSignal | undefined; onDrawn?: () => void} = {}
): Promise<Blob> {
  const image = await loaded(await dataUrl(new Blob([svg], {type: 'image/svg+xml'})));
  signal?.throwIfAborted();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser offers no canvas');
  context.drawImage(image, 0, 0, width, height);
  onDrawn?.();
  // So that what is being done is seen before it stops everything.
  await new Promise((done) => setTimeout(done));
  signal?.throwIfAborted();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  signal?.throwIfAborted();
  if (!blob) throw new Error('the browser could not make the PNG');
  return blob;
}

async function loaded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}
