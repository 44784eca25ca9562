import type {Size} from '../../core/camera/camera.ts';
import type {Box} from '../../core/scene/place-labels.ts';

/** Boxes in px that the scale, the attribution and the tools cover of a map of this size, so that no names stand there. */
export function furniture({width, height}: Size): readonly Box[] {
  return [
    {left: 0, top: height - 30, right: 170, bottom: height},
    {left: width - 310, top: height - 30, right: width, bottom: height},
    {left: width - 56, top: 0, right: width, bottom: 240}
  ];
}
