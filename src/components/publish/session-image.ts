import type {ThemeName} from '../../core/theme/tokens.ts';
import {lateWords} from '../../core/words/late/late-words.ts';
import {altText} from '../../export/picture/alt-text.ts';
import {pictureFacts} from '../../export/picture/picture-facts.ts';
import {picturePng, pictureSvg} from '../../export/picture/picture-file.ts';
import type {PictureOptions, PicturePart} from '../../export/picture/picture-options.ts';
import {clampedSize, fitsCanvas, PICTURE_PARTS} from '../../export/picture/picture-options.ts';
import {picture} from '../../export/picture/picture.ts';
import type {Session} from '../../state/session.svelte.ts';
import {versionOf} from '../handout/version-of.ts';
import {svgWorld} from '../map/svg-world.ts';
import {sessionPicture} from './session-picture.ts';

/** How a view is made into a picture; what is left out is as on the screen. */
export interface ImageOptions {
  /** PNG when left out. */
  readonly type?: 'image/png' | 'image/svg+xml';
  /** Sides in px, from 320 to 8192. */
  readonly width?: number;
  readonly height?: number;
  /** Px of a PNG for each px of the picture, 1 to 4; 1 when left out. */
  readonly scale?: number;
  readonly theme?: ThemeName;
  /** Without sea and paper; not, when left out. */
  readonly transparent?: boolean;
  /** The title of the data set when left out. */
  readonly title?: string;
  /** For those who do not see it; made from the view when left out. */
  readonly alt?: string;
  /** What stands around the map; all of it when left out. */
  readonly parts?: readonly PicturePart[];
  readonly signal?: AbortSignal;
}

/**
 * A picture of what a session shows. Rejects with a RangeError when a PNG of that size would be larger than browsers make, and
 * when the browser cannot draw it or the signal calls it off.
 */
export async function sessionImage(
  session: Session,
  options: ImageOptions,
  {basemapUrl, address}: {basemapUrl: string; address: string | null}
): Promise<Blob> {
  const {type = 'image/png', scale = 1, signal} = options;
  const shape = optionsOf(session, options);
  if (!(scale >= 1 && scale <= 4)) throw new RangeError(`invalid scale: ${scale}`);
  if (type === 'image/png' && !fitsCanvas(shape, scale)) throw new RangeError('the picture has too many px');
  const [topology, version] = await Promise.all([
    svgWorld(basemapUrl).catch(() => null),
    versionOf(session.whole.dataset).catch(() => null)
  ]);
  signal?.throwIfAborted();
  const shown = sessionPicture(session, {topology, version, address});
  const facts = pictureFacts(shown);
  const made = picture(shown, facts, shape);
  const alt =
    options.alt ?? altText(shown, facts, {title: shape.title, late: lateWords(session.view.language).picture});
  const note = {title: shape.title || session.dataset.entry.title, alt, address};
  if (type === 'image/svg+xml') return new Blob([pictureSvg(made, note)], {type});
  return picturePng(made, note, {scale, ...(signal ? {signal} : {})});
}

function optionsOf({view, dataset}: Session, options: ImageOptions): PictureOptions {
  const {width = view.size.width, height = view.size.height, theme = view.shade} = options;
  const {title = dataset.entry.title, transparent = false, parts = PICTURE_PARTS} = options;
  return {...clampedSize({width, height}), theme, title, transparent, parts};
}
