import {nextTask} from '../../components/next-task.ts';
import {versionOf} from '../../components/handout/version-of.ts';
import {filmFormatsHere} from '../../components/publish/film-formats-here.ts';
import {FilmMaker} from '../../components/publish/film-maker.svelte.ts';
import {saveFile} from '../../components/save-file.ts';
import type {FilmFormat} from '../../core/film/film-format.ts';
import type {FilmRequest} from '../../core/render/render-request.ts';
import type {Making} from './making.ts';
import {RenderError} from './making.ts';
import type {OpenedView} from './open-view.ts';
import {watchFilm} from './watch-film.svelte.ts';

const CODECS: Readonly<Record<FilmFormat, string>> = {mp4: 'H.264', webm: 'VP9', av1: 'AV1', gif: 'GIF'};

/** Films the view, or the story where it is told as a whole, and saves the film. */
export async function makeFilm(
  {asked, session, told, places, address}: OpenedView,
  {format, shape, side, rate, seconds}: FilmRequest,
  name: string
): Promise<Making> {
  const maker = new FilmMaker(session, {
    ...{basemapUrl: places.basemap, address, version: () => versionOf(session.whole.dataset)},
    ...{now: () => performance.now(), today: () => new Date().toISOString()},
    ...{subtle: globalThis.crypto?.subtle, turn: nextTask}
  });
  Object.assign(maker, {format, shape, side, rate, seconds});
  await maker.choose(told?.whole ? told.story : null);
  if (asked.title !== null) maker.title = asked.title;
  if (!(await filmFormatsHere(maker.size, maker.rate)).includes(format))
    throw new RenderError(
      `This browser cannot write ${CODECS[format]} of this size; take another format, or set CHROME_PATH to another browser.`
    );
  const studio = document.body.appendChild(document.createElement('div'));
  // The map fills what it stands in.
  studio.style.position = 'relative';
  const unwatch = watchFilm(maker, (progress) => globalThis.datelineProgress?.(progress));
  try {
    const {blob, captions, chapters, manifest} = await maker.make(studio, name);
    if (maker.groundless) throw new RenderError('The background map cannot be read; run npm run build and try again.');
    saveFile({name, type: blob.type, content: blob});
    const {width, height} = maker.size;
    const {frames, fps} = maker.plan;
    return {
      made: {
        ...{kind: 'film', format, width, height, frames, rate: fps, seconds: frames / fps},
        ...{captions, chapters, manifest}
      }
    };
  } finally {
    unwatch();
    maker.destroy();
    studio.remove();
  }
}
