import {accessSync, constants, existsSync, statSync} from 'node:fs';
import {dirname, extname, resolve} from 'node:path';
import type {FilmFormat} from '../../../src/core/film/film-format.ts';
import {FILM_RATES, MOST_GIF_SIDE} from '../../../src/core/film/film-format.ts';
import {filmSize} from '../../../src/core/film/film-size.ts';
import type {FilmRequest, PictureRequest, RenderRequest} from '../../../src/core/render/render-request.ts';
import {fitsCanvas, MOST_PIXELS, PICTURE_SCALES} from '../../../src/export/picture/picture-options.ts';
import type {RenderOptions} from './read-options.ts';
import {numberIn, oneOf, orList} from './read-options.ts';
import {filmSizeOf, pictureSize} from './sizes.ts';
import {WrongUse} from './wrong-use.ts';

const ENDINGS = ['png', 'svg', 'pdf', 'mp4', 'webm', 'gif', 'html'] as const;
type Ending = (typeof ENDINGS)[number];

/** Options that only some files have. */
const ONLY: Readonly<Partial<Record<keyof RenderOptions, readonly Ending[]>>> = {
  size: ['png', 'svg', 'pdf', 'mp4', 'webm', 'gif'],
  scale: ['png'],
  transparent: ['png', 'svg', 'pdf'],
  rate: ['mp4', 'webm', 'gif'],
  seconds: ['mp4', 'webm', 'gif'],
  codec: ['webm'],
  paper: ['pdf']
};

const CODECS = {vp9: 'webm', av1: 'av1'} as const satisfies Record<string, FilmFormat>;
const LONGEST_S = 3600;

/** A file that is asked for. */
export interface Output {
  readonly path: string;
  readonly request: RenderRequest;
}

/**
 * The files that are asked for, in order.
 * @param whole whether a story is told as a whole, which makes hand-outs of PDFs
 * @throws WrongUse for an ending that is not known, a folder that cannot be written to, and options that do not go together
 */
export function readOutputs(options: RenderOptions, whole: boolean): readonly Output[] {
  const {out} = options;
  if (out.length === 0) throw new WrongUse('Name a file to make, such as --out map.png.');
  const endings = out.map(endingOf);
  for (const [option, fitting] of Object.entries(ONLY)) {
    const given = options[option as keyof RenderOptions];
    if (given !== undefined && given !== false && !endings.some((ending) => fitting.includes(ending)))
      throw new WrongUse(`--${option} is for ${orList(fitting)} files; name one with --out, or leave it out.`);
  }
  if (whole && options.seconds !== undefined)
    throw new WrongUse('A story takes the time of its chapters; leave --seconds out, or name one with --chapter.');
  if (new Set(out.map((path) => resolve(path))).size < out.length)
    throw new WrongUse('Two files have the same name; give each --out its own.');
  out.forEach(assertWritable);
  return out.map((path, index) => ({path, request: requestOf(endings[index]!, options, whole)}));
}

function endingOf(path: string): Ending {
  const ending = extname(path).slice(1).toLowerCase();
  const known = ENDINGS.find((each) => each === ending);
  if (known) return known;
  throw new WrongUse(`${path} does not say what it is; let it end in ${orList(ENDINGS.map((each) => `.${each}`))}.`);
}

function assertWritable(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new WrongUse(`There is no folder ${folder}; create it first.`);
  if (existsSync(path) && statSync(path).isDirectory())
    throw new WrongUse(`${path} is a folder; give the file another name.`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new WrongUse(`Nothing can be written into ${folder}; take another folder, or allow it.`);
  }
}

function requestOf(ending: Ending, options: RenderOptions, whole: boolean): RenderRequest {
  switch (ending) {
    case 'html':
      return {kind: 'one-file'};
    case 'pdf':
      return whole ? {kind: 'handout'} : pictureRequest(ending, options);
    case 'png':
    case 'svg':
      return pictureRequest(ending, options);
    default:
      return filmRequest(ending, options);
  }
}

function pictureRequest(format: PictureRequest['format'], options: RenderOptions): PictureRequest {
  const size = pictureSize(options.size);
  const scales = PICTURE_SCALES.map(String);
  const scale = format === 'png' ? Number(oneOf('scale', options.scale, scales) ?? 1) : 1;
  if (format === 'png' && !fitsCanvas(size, scale))
    throw new WrongUse(
      `A PNG has ${MOST_PIXELS / 1e6} million px at most; take a smaller --size or --scale, or an SVG.`
    );
  return {kind: 'picture', format, size, scale, transparent: options.transparent};
}

function filmRequest(ending: 'mp4' | 'webm' | 'gif', options: RenderOptions): FilmRequest {
  const {shape, side} = filmSizeOf(options.size);
  const {width, height} = filmSize(shape, side);
  if (ending === 'gif' && Math.max(width, height) > MOST_GIF_SIDE)
    throw new WrongUse(`A GIF has ${MOST_GIF_SIDE} px a side at most; take a smaller --size, or .mp4.`);
  const asked = Number(oneOf('rate', options.rate, FILM_RATES.map(String)) ?? 30);
  const codec = oneOf('codec', options.codec, Object.keys(CODECS) as (keyof typeof CODECS)[]) ?? 'vp9';
  return {
    kind: 'film',
    format: ending === 'webm' ? CODECS[codec] : ending,
    ...{shape, side, rate: FILM_RATES.find((rate) => rate === asked)!},
    seconds: numberIn('seconds', options.seconds, [1, LONGEST_S])
  };
}
