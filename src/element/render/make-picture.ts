import {pageTurn} from '../../components/handout/page-turn.ts';
import {versionOf} from '../../components/handout/version-of.ts';
import {svgWorld} from '../../components/map/svg-world.ts';
import {PictureMaker} from '../../components/publish/picture-maker.svelte.ts';
import {saveFile} from '../../components/save-file.ts';
import type {PictureRequest} from '../../core/render/render-request.ts';
import type {Making} from './making.ts';
import {RenderError} from './making.ts';
import type {OpenedView} from './open-view.ts';

/**
 * The maker of pictures of a view, with the words that were asked for.
 * @throws RenderError when the background map cannot be read
 */
export async function pictureMaker({asked, session, places, address}: OpenedView): Promise<PictureMaker> {
  const maker = new PictureMaker(session, {
    world: () => svgWorld(places.basemap),
    version: () => versionOf(session.whole.dataset),
    address
  });
  await maker.open();
  if (!maker.topology) throw new RenderError('The background map cannot be read; run npm run build and try again.');
  if (asked.title !== null) maker.title = asked.title;
  if (asked.alt !== null) maker.alt = asked.alt;
  return maker;
}

/** Saves a picture, or lays it on the page for the printer. */
export async function makePicture(
  opened: OpenedView,
  {format, size, scale, transparent}: PictureRequest,
  name: string
): Promise<Making> {
  const maker = await pictureMaker(opened);
  Object.assign(maker, {sizeName: 'own', own: size, scale, transparent});
  let clear: (() => void) | null = null;
  if (format === 'png') saveFile({name, type: 'image/png', content: await maker.png()});
  else if (format === 'svg') saveFile({name, type: 'image/svg+xml', content: await maker.svg()});
  else {
    await maker.completed();
    clear = maker.lay(maker.title);
    // Fonts are asked for when the text is laid out.
    await pageTurn();
    await document.fonts.ready;
  }
  const {width, height} = maker.size;
  const {leftOut} = maker.picture;
  return {made: {kind: 'picture', format, width, height, scale, leftOut}, ...(clear && {clear})};
}
