import type {Size} from '../camera/camera.ts';
import {fan} from '../scene/fan.ts';
import type {Scene} from '../scene/scene.ts';
import {layoutZoom, markScaleFor, scene} from '../scene/scene.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import {reachedExtent} from '../time/playback.ts';
import type {ViewRecords} from './view-records.ts';

/** What is drawn of a view on a map of this size in px: at rest, with nothing under the pointer. */
export function viewScene(
  {camera, playback: moving, selected}: Snapshot,
  {shown: {store, bits}, flows}: ViewRecords,
  size: Size
): Scene {
  const markScale = markScaleFor(size);
  const playback = {...moving, playing: false};
  const extent = reachedExtent(playback, store.domain);
  return scene({
    ...{store, bits, playback, flows, selected, hovered: null, markScale, reducedMotion: true},
    fan: fan(store, bits, {extent, zoom: layoutZoom(camera), markScale})
  });
}
