import {px} from './format-path.ts';
import type {Shape} from './shape.ts';

const LAYERS = 9;

/** A line without an edge. Sizes in px; `blur` is the standard deviation of a Gaussian; `dash` is a dash array or ''. */
export interface SoftStroke {
  readonly key: string;
  readonly d: string;
  readonly width: number;
  readonly blur: number;
  readonly color: string;
  readonly opacity: number;
  readonly dash: string;
}

/**
 * A blurred line as a stack of translucent strokes, which every renderer and printer draws alike and no filter slows.
 * The widths follow the profile of a stroke convolved with a Gaussian.
 */
export function softStrokes({key, d, width, blur, color, opacity, dash}: SoftStroke): Shape[] {
  const peak = Math.min(0.96, profile(0, width, blur) * opacity);
  return Array.from({length: LAYERS}, (_, i): Shape => {
    // Each layer adds the same to what the layers below it cover.
    const [below, above] = [(peak * i) / LAYERS, (peak * (i + 1)) / LAYERS];
    const reach = reachAt((i + 0.5) / LAYERS, width, blur);
    return {
      tag: 'path',
      key: `${key}-${i}`,
      attributes: {
        d,
        fill: 'none',
        stroke: color,
        'stroke-opacity': Math.round((1 - (1 - above) / (1 - below)) * 1e4) / 1e4,
        'stroke-width': px(2 * reach),
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        ...(dash ? {'stroke-dasharray': dash} : {})
      }
    };
  });
}

// Height of the blurred line at a distance from its middle: 1 is the full color.
function profile(distance: number, width: number, blur: number): number {
  const scale = blur * Math.SQRT2;
  return (erf((width / 2 - distance) / scale) + erf((width / 2 + distance) / scale)) / 2;
}

// Distance at which the profile has fallen to a share of its peak.
function reachAt(share: number, width: number, blur: number): number {
  const target = profile(0, width, blur) * share;
  let [near, far] = [0, width / 2 + 4 * blur];
  for (let i = 0; i < 20; i++) {
    const middle = (near + far) / 2;
    if (profile(middle, width, blur) > target) near = middle;
    else far = middle;
  }
  return near;
}

// Abramowitz and Stegun 7.1.26, exact to 1.5e-7 (https://personal.math.ubc.ca/~cbm/aands/page_299.htm).
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - tail * Math.exp(-x * x));
}
