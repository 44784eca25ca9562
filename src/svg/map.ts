import type {Scene} from '../core/scene/scene.ts';
import {hiddenInStacks} from '../core/scene/stacked.ts';
import {annotationsOf} from './annotations.ts';
import type {MapView} from './map-view.ts';
import {markShape} from './mark.ts';
import type {Shape} from './shape.ts';
import {standingMarks} from './standing-marks.ts';
import {worldLabels} from './world-labels.ts';
import type {Worldview, WorldTopology} from './world-topology.ts';

/** The ground of a map: its shapes, kept per camera by the caller, and the topology for its names; null shows none. */
export interface MapGround {
  readonly shapes: readonly Shape[];
  readonly topology: WorldTopology | null;
  /** Whose countries are named; the view of the United Nations when absent. */
  readonly worldview?: Worldview;
}

/** The complete map of a scene, in drawing order: ground, flows, place names, marks, and what is said about them. */
export function svgMap(scene: Scene, view: MapView, {shapes, topology, worldview = 'un'}: MapGround): Shape[] {
  const standing = standingMarks(scene, view);
  const {below, above, boxes} = annotationsOf(scene, view, standing);
  const hidden = new Set(hiddenInStacks(scene));
  const names = topology ? worldLabels(topology, view, {taken: boxes, worldview}) : [];
  return [
    group('ground', shapes),
    group('flows', below),
    group('places', names),
    group(
      'marks',
      standing.inView
        .filter(({mark}) => !hidden.has(mark.row))
        .map(({mark, x, y}) => markShape(mark, view.palette, {key: mark.id, x, y}))
    ),
    group('annotations', above)
  ];
}

function group(key: string, children: readonly Shape[]): Shape {
  return {tag: 'g', key, attributes: {'data-layer': key}, children};
}
