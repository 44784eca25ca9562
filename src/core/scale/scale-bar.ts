import {metersPerPixel} from '../camera/camera.ts';

/** A round distance and how long it is on the map. */
export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** The longest of 1, 2 or 5 times a power of ten km that is at most `maxPx` wide at this latitude (degrees) and zoom. */
export function scaleBar(lat: number, zoom: number, maxPx = 96): ScaleBar {
  const perPixel = metersPerPixel(lat, zoom) / 1000;
  const most = perPixel * maxPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = power * ([5, 2].find((step) => step * power <= most) ?? 1);
  return {km, px: km / perPixel};
}
