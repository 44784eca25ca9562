import type {Size} from '../../core/camera/camera.ts';
import type {FilmFormat} from '../../core/film/film-format.ts';

/** The formats that this browser can write a film of a size in px in, at so many frames per second; never rejects. */
export async function filmFormatsHere(size: Size, rate: number): Promise<readonly FilmFormat[]> {
  const videos = import('../../export/film/video-file.ts').then(({videoFormatsHere}) => videoFormatsHere(size, rate));
  return [...(await videos.catch(() => [])), 'gif'];
}
