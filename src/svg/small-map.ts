import type {Scene} from '../core/scene/scene.ts';
import {hiddenInStacks} from '../core/scene/stacked.ts';
import {annotationsOf} from './annotations.ts';
import type {MapView} from './map-view.ts';
import {markShape} from './mark.ts';
import type {Shape} from './shape.ts';
import {standingMarks} from './standing-marks.ts';

/** A small picture of a scene, and how many of its marks stand in it. */
export interface SmallMap {
  readonly shapes: readonly Shape[];
  readonly inView: number;
}

/**
 * What stands on a map too small for words: flows, marks, fans and stacks, drawn as on the large one. The ground and what
 * lies outside are the caller's to show.
 */
export function smallMap(scene: Scene, view: MapView): SmallMap {
  const {inView} = standingMarks(scene, view);
  const whole = {left: 0, top: 0, right: view.size.width, bottom: view.size.height};
  const {below, above} = annotationsOf(scene, {...view, taken: [whole]}, {inView, outside: []});
  const hidden = new Set(hiddenInStacks(scene));
  const marks = inView
    .filter(({mark}) => !hidden.has(mark.row))
    .map(({mark, x, y}) => markShape(mark, view.palette, {key: mark.id, x, y}));
  return {
    shapes: [
      {tag: 'g', key: 'flows', attributes: {}, children: below},
      {tag: 'g', key: 'marks', attributes: {}, children: marks},
      {tag: 'g', key: 'annotations', attributes: {}, children: above}
    ],
    inView: inView.length
  };
}
