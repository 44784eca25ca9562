import type {Size} from '../../../src/core/camera/camera.ts';
import type {FilmShape, FilmSide} from '../../../src/core/film/film-size.ts';
import {FILM_SHAPES, FILM_SIDES, filmSize} from '../../../src/core/film/film-size.ts';
import {LEAST_SIDE, MOST_SIDE, PICTURE_SIZES} from '../../../src/export/picture/picture-options.ts';
import {orList} from './read-options.ts';
import {WrongUse} from './wrong-use.ts';

const SHAPES = Object.keys(FILM_SHAPES) as FilmShape[];

/** Length in px of the shorter side of a film whose shape alone is named. */
const SIDE: FilmSide = 720;

/** The size in px of a picture, by a name or as WIDTHxHEIGHT; that of a social card when none is given. @throws WrongUse */
export function pictureSize(text = 'card'): Size {
  const size = readSize(text) ?? (Object.hasOwn(PICTURE_SIZES, text) ? PICTURE_SIZES[text as 'card'] : null);
  if (!size)
    throw new WrongUse(
      `A picture has no size “${text}”; take ${orList([...Object.keys(PICTURE_SIZES), 'px as in 1200x675'])}.`
    );
  if ([size.width, size.height].every((side) => side >= LEAST_SIDE && side <= MOST_SIDE)) return size;
  throw new WrongUse(`A picture of ${text} cannot be made; its sides have ${LEAST_SIDE} to ${MOST_SIDE} px.`);
}

/** The size of a film, by its shape or as WIDTHxHEIGHT in px; 1280x720 when none is given. @throws WrongUse */
export function filmSizeOf(text = '16:9'): {readonly shape: FilmShape; readonly side: FilmSide} {
  const shape = SHAPES.find((name) => name === text);
  if (shape) return {shape, side: SIDE};
  const wanted = readSize(text);
  const sizes = SHAPES.flatMap((shape) => FILM_SIDES.map((side) => ({shape, side, ...filmSize(shape, side)})));
  const found = sizes.find(({width, height}) => width === wanted?.width && height === wanted.height);
  if (found) return {shape: found.shape, side: found.side};
  const wide = sizes.filter(({shape}) => shape === '16:9').map(({width, height}) => `${width}x${height}`);
  throw new WrongUse(`A film has no size “${text}”; take ${orList([...SHAPES, ...wide])}.`);
}

function readSize(text: string): Size | null {
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(text) ?? [];
  return width && height ? {width: Number(width), height: Number(height)} : null;
}
