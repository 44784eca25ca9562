import {PNG} from 'pngjs';

/** A picture of signs and the table of where they lie on it, as MapLibre wants them. */
export interface Sprite {
  readonly png: Uint8Array;
  readonly json: string;
}

/** Side of the picture of the dot in px, and the radius of the dot. */
const SIDE = 16;
const RADIUS = 1.6;

// MapLibre reads a distance field as: three quarters at the edge of the shape, and the full range over 8 px.
const EDGE = 0.75;
const SPREAD = 8;

/** The dot of a city as a signed distance field, so that the theme gives its color; `ratio` is picture px per screen px. */
export function dotSprite(ratio: 1 | 2): Sprite {
  const side = SIDE * ratio;
  const png = new PNG({width: side, height: side});
  for (let i = 0; i < side * side; i++) {
    const x = (i % side) + 0.5 - side / 2;
    const y = Math.floor(i / side) + 0.5 - side / 2;
    const outside = Math.hypot(x, y) - RADIUS * ratio;
    const value = Math.round(255 * Math.max(0, Math.min(1, EDGE - outside / SPREAD)));
    png.data.set([0, 0, 0, value], i * 4);
  }
  const dot = {x: 0, y: 0, width: side, height: side, pixelRatio: ratio, sdf: true};
  return {png: PNG.sync.write(png), json: JSON.stringify({dot})};
}
