import {noFan} from '../../../src/core/scene/fan.ts';
import {scene} from '../../../src/core/scene/scene.ts';
import {DAY_MS} from '../../../src/core/time/day.ts';
import {MapView} from '../../../src/map/map-view.ts';
import type {TimeExtent} from '../../../geo/index.ts';
import type {OpenSubject} from './subject.ts';
import {APPEARANCE, basemapUrl, CAMERA} from './subject.ts';

/** Our own map: every shape, status and decay, from the same rows. */
export const open: OpenSubject = (host, store) => {
  const bits = new Uint8Array(store.length).fill(1);
  const fan = noFan(store.length);
  const at = (timeWindow: TimeExtent) =>
    scene({
      ...{store, bits, fan, flows: [], selected: null, hovered: null, markScale: 1, reducedMotion: false},
      playback: {
        ...{timeWindow, playhead: timeWindow[1] - 1, mode: 'trail', speed: 7 * DAY_MS},
        ...{pace: 'even', segment: null, playing: true, loop: false}
      }
    });
  const svg = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const [below, above] = [svg(), svg()];
  host.append(below, above);
  let view: MapView | null = null;
  const ready = new Promise<void>((done, fail) => {
    view = new MapView({
      ...{container: host, below, above, camera: CAMERA, appearance: APPEARANCE, basemapUrl: basemapUrl()},
      ...{scene: at([store.domain[0], store.domain[0] + 73 * DAY_MS]), label: 'Bench', cooperative: false},
      onStanding: done,
      onError: (message) => fail(new Error(message)),
      onLost: () => fail(new Error('no graphics context')),
      ...{onCamera: () => undefined, onClick: () => undefined, onHover: () => undefined, onReset: () => undefined}
    });
  });
  return {basemap: ready.then(overlayAsked), ready, show: (extent) => view?.setScene(at(extent))};
};

// What draws the marks is asked for when the basemap's first picture is complete.
function overlayAsked(): number {
  const asked = performance.getEntriesByType('resource').find(({name}) => /deck-overlay/.test(name));
  if (!asked) throw new Error('the overlay was not loaded on its own');
  return asked.startTime;
}
