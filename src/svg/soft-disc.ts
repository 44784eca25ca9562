import type {Palette} from '../core/theme/tokens.ts';
import {circlePath, px} from './format-path.ts';
import type {Shape} from './shape.ts';
import {softStrokes} from './soft-stroke.ts';

/** The end of a flow that is a region and not a place: a disc without an edge. In px. */
export function softDisc(
  palette: Palette,
  {key, x, y, radius}: {key: string; x: number; y: number; radius: number}
): Shape {
  const d = circlePath(radius * 0.88);
  const color = palette.flow;
  return {
    tag: 'g',
    key,
    attributes: {transform: `translate(${px(x)} ${px(y)})`},
    children: [
      {tag: 'path', key: 'ground', attributes: {d, fill: palette.halo, 'fill-opacity': 0.5}},
      {tag: 'path', key: 'fill', attributes: {d, fill: color, 'fill-opacity': 0.2}},
      ...softStrokes({key: 'ring', d, width: radius * 0.28, blur: 2.2, color, opacity: 0.62, dash: ''})
    ]
  };
}
