import type {Flow, Incident} from '../../geo/index.ts';
import type {Camera, ProjectionName, Size} from '../../src/core/camera/camera.ts';
import {flowRows} from '../../src/core/flow/flow-store.ts';
import {fan} from '../../src/core/scene/fan.ts';
import type {Scene} from '../../src/core/scene/scene.ts';
import {markScaleFor, scene} from '../../src/core/scene/scene.ts';
import {eventStore} from '../../src/core/store/event-store.ts';
import type {Playback} from '../../src/core/time/playback.ts';
import type {Palette} from '../../src/core/theme/tokens.ts';
import {english} from '../../src/core/words/words.ts';
import type {MapView} from '../../src/svg/map-view.ts';
import {svgMap} from '../../src/svg/map.ts';
import type {Shape} from '../../src/svg/shape.ts';
import {svgProjector} from '../../src/svg/svg-projector.ts';
import {worldShapes} from '../../src/svg/world.ts';
import {world} from './world.ts';

/** A map as data, which either renderer draws. Size in px. */
export interface MapPicture extends Size {
  readonly camera: Camera;
  readonly projection: ProjectionName;
  readonly records: readonly Incident[];
  readonly flows: readonly Flow[];
  readonly playback: Playback;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly flowNumbers: boolean;
  /** The marks alone, with nothing below them or around them. */
  readonly bare: boolean;
}

/** What both renderers draw of a picture. */
export function sceneOf({records, flows, playback, selected, hovered, camera, ...size}: MapPicture): Scene {
  const store = eventStore(records);
  const bits = new Uint8Array(store.length).fill(1);
  const markScale = markScaleFor(size);
  return scene({
    ...{store, bits, playback, selected, hovered, markScale, flows: flowRows(flows), reducedMotion: false},
    fan: fan(store, bits, {extent: playback.timeWindow, zoom: camera.zoom, markScale})
  });
}

/** The picture by the SVG renderer. */
export function mapShapes(picture: MapPicture, {palette, prefix}: {palette: Palette; prefix: string}): Shape[] {
  const {camera, projection, width, height, flowNumbers, bare} = picture;
  const size = {width, height};
  const {project} = svgProjector(camera, projection, size);
  const view: MapView = {project, camera, size, palette, words: english, prefix, flowNumbers};
  if (bare) return svgMap(sceneOf(picture), view, {shapes: [], topology: null}).filter(({key}) => key === 'marks');
  const shapes = worldShapes(world, {camera, projection, size, palette, prefix, worldview: 'un'});
  return svgMap(sceneOf(picture), view, {shapes, topology: world, worldview: 'un'});
}
