import type {Padding, Size} from '../../core/camera/camera.ts';
import type {Box} from '../../core/scene/place-labels.ts';

/**
 * Boxes in px that the scale, the attribution and the tools cover of a map of this size, so that no names stand there.
 * @param narrow whether the tools lie in a row above the attribution instead of in a column at the top
 * @param tools number of tools
 */
export function furniture({width, height}: Size, {narrow, tools}: {narrow: boolean; tools: number}): readonly Box[] {
  if (narrow)
    return [
      {left: 0, top: height - 30, right: width, bottom: height},
      {left: width - 20 - 45 * tools, top: height - 94, right: width, bottom: height - 30}
    ];
  return [
    {left: 0, top: height - 30, right: 190, bottom: height},
    {left: width - 370, top: height - 30, right: width, bottom: height},
    {left: width - 56, top: 0, right: width, bottom: 23 + 31 * tools}
  ];
}

/** Px at the bottom of a narrow map that its tools and its attribution cover. */
const ROWS = 90;

/**
 * What the plate and the tools leave nothing to see of, in px; only on a narrow map they reach all across. A map that they
 * cover nearly all of keeps a third.
 * @param plate height of the clock plate in px
 */
export function cover({height}: Size, {narrow, plate}: {narrow: boolean; plate: number}): Padding {
  if (!narrow) return {top: 0, right: 0, bottom: 0, left: 0};
  return {top: Math.min(plate, height / 3), right: 0, bottom: Math.min(ROWS, height / 3), left: 0};
}
