import type {Size} from '../../core/camera/camera.ts';
import type {Setting} from './block.ts';
import type {PictureFacts} from './picture-facts.ts';
import type {Layout, Spared} from './picture-layout.ts';
import {layoutOf, SPARED} from './picture-layout.ts';
import type {PictureOptions} from './picture-options.ts';
import type {PictureView} from './picture-view.ts';

/** Mean side in px of a picture that is set in the sizes of the screen; a larger one is set larger. */
const DESK = 720;

/** No side of a picture is set as if it were shorter than this, in px. */
const LEAST = 320;

/** The map has at least these shares of a picture, and so many px of its height. */
const MAP = {height: 0.34, width: 0.5, px: 100};

/** The legend goes last of all, after everything has been set smaller by this factor. */
const SMALLER = 0.85;
const BUT_LEGEND = SPARED.filter((part) => part !== 'legend');
const ATTEMPTS = [
  {factor: 1, parts: BUT_LEGEND},
  {factor: SMALLER, parts: BUT_LEGEND},
  {factor: SMALLER, parts: SPARED}
] as const;

/** A layout, what it spares, and the size of the picture in px of the screen, which are `unit` px of the picture. */
export interface Fitted {
  readonly layout: Layout;
  readonly spared: readonly Spared[];
  readonly size: Size;
  readonly unit: number;
}

/** How many px of a picture one px of the screen becomes in it. */
function unitOf({width, height}: Size): number {
  return Math.max(1, Math.min(Math.sqrt(width * height) / DESK, width / LEAST, height / LEAST));
}

/**
 * The layout that says the most and leaves the map enough room: with less and less until it has, then with what did not have
 * to go, the last to go first.
 */
export function roomiest(
  view: PictureView,
  facts: PictureFacts,
  {options, setting}: {options: PictureOptions; setting: Setting}
): Fitted {
  const fit = ({factor, parts}: {factor: number; parts: readonly Spared[]}): Fitted & {readonly fits: boolean} => {
    const unit = unitOf(options) * factor;
    const size = {width: options.width / unit, height: options.height / unit};
    const without = (spared: readonly Spared[]) => layoutOf(view, facts, {options, setting, size, spared});
    const enough = (spared: readonly Spared[]) => isEnough(without(spared), size);
    const counts = Array.from({length: parts.length}, (_, count) => count);
    const least = counts.find((count) => enough(parts.slice(0, count))) ?? parts.length;
    const spared = parts.slice(0, least).reduceRight<readonly Spared[]>(
      (kept, part) => {
        const fewer = kept.filter((other) => other !== part);
        return enough(fewer) ? fewer : kept;
      },
      parts.slice(0, least)
    );
    return {layout: without(spared), spared, size, unit, fits: enough(spared)};
  };
  const attempts = ATTEMPTS.map((attempt) => () => fit(attempt));
  return attempts.slice(1).reduce((last, next) => (last.fits ? last : next()), attempts[0]!());
}

function isEnough({map}: Layout, {width, height}: Size): boolean {
  const high = map.bottom - map.top >= Math.max(MAP.px, height * MAP.height);
  return high && map.right - map.left >= width * MAP.width;
}
