import 'maplibre-gl/dist/maplibre-gl.css';
import type {StyleSpecification} from 'maplibre-gl';
import {Map as MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type {ThemeName} from '../../../src/core/theme/tokens.ts';
import {tokens} from '../../../src/core/theme/tokens.ts';
import {english} from '../../../src/core/words/words.ts';
import {DeckOverlay} from '../../../src/map/deck-overlay.ts';
import {LabelBlockers} from '../../../src/map/label-blockers.ts';
import {cameraOf} from '../../../src/map/map-camera.ts';
import {mapStyle} from '../../../src/map/map-style.ts';
import {projectorOf} from '../../../src/map/projector.ts';
import {loadMapFonts} from '../../../src/map/style/map-fonts.ts';
import {registerPmtiles} from '../../../src/map/style/pmtiles-protocol.ts';
import type {Annotations} from '../../../src/svg/annotations.ts';
import {annotations} from '../../../src/svg/annotations.ts';
import type {MapPicture} from '../map-picture.ts';
import {sceneOf} from '../map-picture.ts';

setWorkerUrl(workerUrl);
registerPmtiles();

/** How a picture is drawn, and who takes what stands around its marks. */
interface GlMapOptions {
  readonly theme: ThemeName;
  readonly prefix: string;
  readonly onAnnotations: (drawn: Annotations) => void;
  /** Its abortion removes the map. */
  readonly signal: AbortSignal;
}

/**
 * Draws a picture by WebGL in an element, with the parts of the app's map: its style, marks and blockers of labels.
 * Resolves when the picture is complete, which can be known here: place names do not fade in, and the map is at hand.
 */
export async function glMap(container: HTMLElement, picture: MapPicture, options: GlMapOptions): Promise<void> {
  const {theme, signal} = options;
  await loadMapFonts(english.language, document.fonts);
  if (signal.aborted) return;
  const {camera, bare} = picture;
  const map = new MapLibreMap({
    ...{container, style: bare ? EMPTY : styleOf(picture, theme)},
    ...{
      center: [...camera.center] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch
    },
    ...{attributionControl: false as const, interactive: false, trackResize: false, fadeDuration: 0}
  });
  const blockers = new LabelBlockers(map);
  let overlay: DeckOverlay | null = null;
  signal.addEventListener('abort', () => {
    blockers.destroy();
    overlay?.destroy();
    map.remove();
  });
  await new Promise<void>((done, fail) => {
    map.once('load', () => done());
    map.on('error', ({error}) => fail(error));
  });
  const marks = new Promise<void>((done, fail) => {
    const onLost = () => fail(new Error('the graphics context was lost'));
    overlay = new DeckOverlay(map, {onDrawn: done, onLost, onError: fail});
    overlay.draw(sceneOf(picture), tokens[theme]);
  });
  if (!bare) await drawAround(map, blockers, picture, options);
  await marks;
}

const EMPTY: StyleSpecification = {version: 8, sources: {}, layers: []};

function styleOf({projection}: MapPicture, theme: ThemeName): StyleSpecification {
  const basemap = new URL('basemap/', document.baseURI).href;
  return mapStyle({theme, worldview: 'un', language: english.language, projection}, basemap);
}

// Resolves when the map has laid out its names around the boxes.
async function drawAround(
  map: MapLibreMap,
  blockers: LabelBlockers,
  picture: MapPicture,
  {theme, prefix, onAnnotations}: GlMapOptions
): Promise<void> {
  const {width, height, flowNumbers, projection} = picture;
  const drawn = annotations(sceneOf(picture), {
    ...{project: projectorOf(map, projection === 'globe'), camera: cameraOf(map), size: {width, height}},
    ...{palette: tokens[theme], words: english, prefix, flowNumbers}
  });
  onAnnotations(drawn);
  const taken = new Promise<void>((done) => {
    map.on('sourcedata', ({sourceId, sourceDataType}) => {
      if (sourceId === 'label-blockers' && sourceDataType === 'content') done();
    });
  });
  blockers.set(drawn.boxes);
  await taken;
  await map.once('idle');
}
