import '../../components/base.css';
import type {NotRendered, RenderPage} from '../../core/render/render-page.ts';
import type {RenderRequest} from '../../core/render/render-request.ts';
import {readBasemapUrl} from '../attributes.ts';
import {LoadError} from '../load-dataset.ts';
import {makeHandout} from './make-handout.ts';
import {makePicture} from './make-picture.ts';
import type {Making} from './making.ts';
import {RenderError} from './making.ts';
import type {OpenedView} from './open-view.ts';
import {openView} from './open-view.ts';
import {renderedView} from './rendered-view.ts';

/** Makes files of the views of a catalog; `src` and the folder of the app are relative to the page. */
export function renderPage(src: string, app: string): RenderPage {
  const catalog = new URL(src, document.baseURI).href;
  const places = {catalog, basemap: readBasemapUrl(catalog), app: new URL(app, document.baseURI).href};
  let opened: OpenedView | null = null;
  let clear: () => void = () => undefined;
  return {
    open: (asked) =>
      orFailure(async () => {
        opened = await openView(asked, places);
        return renderedView(opened);
      }),
    make: (request, name) =>
      orFailure(async () => {
        if (!opened) throw new RenderError('Nothing is open; open a view first.');
        clear();
        const making = await make(opened, request, name);
        clear = making.clear ?? (() => undefined);
        return making.made;
      })
  };
}

// What draws films is large, and most files are pictures.
async function make(opened: OpenedView, request: RenderRequest, name: string): Promise<Making> {
  switch (request.kind) {
    case 'picture':
      return makePicture(opened, request, name);
    case 'film':
      return (await import('./make-film.ts')).makeFilm(opened, request, name);
    case 'handout':
      return makeHandout(opened);
    case 'one-file':
      return (await import('./make-one-file.ts')).makeOneFile(opened, name);
  }
}

// What a person can do something about is told; anything else is a fault of the program.
async function orFailure<T>(work: () => Promise<T>): Promise<T | NotRendered> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LoadError || error instanceof RenderError) return {failure: error.message};
    throw error;
  }
}
