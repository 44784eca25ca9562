import 'maplibre-gl/dist/maplibre-gl.css';
import type {MapOptions} from 'maplibre-gl';
import {getWorkerUrl, Map as MapLibreMap, setWorkerUrl} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type {Bounds, Camera, Size} from '../core/camera/camera.ts';
import {MAX_PITCH, MAX_ZOOM} from '../core/camera/camera.ts';
import type {Box} from '../core/scene/place-labels.ts';
import type {Scene} from '../core/scene/scene.ts';
import {tokens} from '../core/theme/tokens.ts';
import type {DeckOverlay} from './deck-overlay.ts';
import {LabelBlockers} from './label-blockers.ts';
import {cameraOf, sameCamera} from './map-camera.ts';
import type {Appearance} from './map-style.ts';
import {mapStyle, sameAppearance} from './map-style.ts';
import type {MapViewOptions, ScreenPoint} from './map-view-options.ts';
import {projectorOf, unprojectorOf} from './projector.ts';
import {RebuildLimit} from './rebuild-limit.ts';
import {loadMapFonts} from './style/map-fonts.ts';
import {registerPmtiles} from './style/pmtiles-protocol.ts';
import {hasWebGl2} from './webgl-support.ts';

/** How long the camera takes to a place that it was sent to, in ms. */
const FLIGHT_MS = 600;
const ZOOM_MS = 180;

/** Fading of place names, in ms. */
const FADE_MS = 100;

// A page that brings a map library of its own may have set the worker that belongs to it.
if (!getWorkerUrl()) setWorkerUrl(workerUrl);
registerPmtiles();

/** One graphics context's worth of map. A view builds another one when it is lost. */
interface Built {
  readonly map: MapLibreMap;
  readonly element: HTMLElement;
  readonly blockers: LabelBlockers;
  overlay: DeckOverlay | null;
}

/**
 * The map of the screen: a basemap with marks above it. The only owner of MapLibre and of the deck.gl overlay.
 * Everything that it shows is handed in, so that it can be built again from nothing after its graphics context is lost.
 */
export class MapView {
  readonly #options: MapViewOptions;
  readonly #limit = new RebuildLimit();
  #built: Built | null = null;
  #camera: Camera;
  #appearance: Appearance;
  #scene: Scene;
  #boxes: readonly Box[] = [];
  #seen: {readonly camera: Camera; readonly picture: string} | null = null;
  #standing = false;
  #failed = false;
  #gone = false;

  constructor(options: MapViewOptions) {
    this.#options = options;
    this.#camera = options.camera;
    this.#appearance = options.appearance;
    this.#scene = options.scene;
    options.below.style.zIndex = '1';
    options.above.style.zIndex = '3';
    this.#build();
  }

  /** Draws another scene with the next picture. The basemap is not drawn again. */
  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#built?.overlay?.draw(scene, tokens[this.#appearance.theme]);
  }

  /** Changes theme, borders, language or projection. */
  setAppearance(appearance: Appearance): void {
    const before = this.#appearance;
    this.#appearance = appearance;
    if (!this.#built || sameAppearance(appearance, before)) return;
    if (appearance.theme !== before.theme) this.setScene(this.#scene);
    if (appearance.language === before.language) this.#restyle();
    else void this.#fonts().then(() => this.#restyle());
  }

  /** Moves the camera, at once or in a flight. Does nothing when the map looks from there already. */
  setCamera(camera: Camera, {animate = false}: {animate?: boolean} = {}): void {
    this.#camera = camera;
    const map = this.#built?.map;
    if (!map || sameCamera(camera, cameraOf(map))) return;
    const target = {
      center: [...camera.center] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch
    };
    if (animate) map.easeTo({...target, duration: FLIGHT_MS});
    else map.jumpTo(target);
  }

  /** Moves the camera so that the bounds fit whole, less a padding in px. */
  fit(
    [west, south, east, north]: Bounds,
    {padding = 0, animate = false}: {padding?: number; animate?: boolean} = {}
  ): void {
    this.#built?.map.fitBounds([west, south, east < west ? east + 360 : east, north], {
      padding,
      duration: animate ? FLIGHT_MS : 0
    });
  }

  /** Zooms in by this many steps, or out by as many below zero, about the middle. */
  zoomBy(steps: number): void {
    const map = this.#built?.map;
    map?.easeTo({zoom: map.getZoom() + steps, duration: ZOOM_MS});
  }

  /** Takes over the container's size when it is not the canvas's. */
  resize({width, height}: Size): void {
    const map = this.#built?.map;
    const canvas = map?.getCanvas();
    if (canvas && (canvas.clientWidth !== width || canvas.clientHeight !== height)) map?.resize();
  }

  /** Draws this many times finer than the screen is, for a container that is magnified as often. */
  magnify(scale: number): void {
    const {map, overlay} = this.#built ?? {};
    const ratio = devicePixelRatio * scale;
    if (!map || map.getPixelRatio() === ratio) return;
    map.setPixelRatio(ratio);
    overlay?.magnify(ratio);
  }

  /** Keeps place names out of the boxes, in CSS px from the top left of the map. */
  blockLabels(boxes: readonly Box[]): void {
    this.#boxes = boxes;
    this.#built?.blockers.set(boxes);
  }

  /** Removes everything that the view made. */
  destroy(): void {
    this.#gone = true;
    this.#tearDown();
  }

  // Place names are drawn once with the fonts that are there, so the fonts come before the tiles.
  #fonts(): Promise<void> {
    return loadMapFonts(this.#appearance.language, this.#options.container.ownerDocument.fonts);
  }

  #restyle(): void {
    this.#built?.map.setStyle(mapStyle(this.#appearance, this.#options.basemapUrl));
    this.#built?.blockers.restore();
  }

  #build(): void {
    const {container, label, cooperative} = this.#options;
    const element = container.ownerDocument.createElement('div');
    const fonts = this.#fonts();
    this.#seen = null;
    Object.assign(element.style, {position: 'absolute', inset: '0'});
    container.prepend(element);
    try {
      const map = newMap(element, this.#camera, {
        ...{style: mapStyle(this.#appearance, this.#options.basemapUrl), fadeDuration: FADE_MS},
        ...{cooperativeGestures: cooperative, locale: {'Map.Title': label}},
        transformRequest: (url, type) => (type === 'Tile' ? fonts.then(() => ({url})) : {url})
      });
      this.#built = {map, element, blockers: new LabelBlockers(map), overlay: null};
      this.#built.blockers.set(this.#boxes);
      this.#listen(this.#built);
    } catch {
      element.remove();
      queueMicrotask(this.#options.onLost);
    }
  }

  #listen(built: Built): void {
    const {map} = built;
    map.on('render', () => this.#emitCamera(map));
    map.on('moveend', () => this.#emitCamera(map));
    map.on('click', ({point}) => this.#options.onClick([point.x, point.y]));
    this.#listenToPointer(map);
    map.once('load', () => void this.#addMarks(built));
    map.on('error', ({error}) => {
      if (this.#failed || built !== this.#built) return;
      this.#failed = true;
      this.#options.onError(error.message);
      void this.#addMarks(built);
    });
    map.on('webglcontextlost', ({originalEvent}) => this.#lose(built, originalEvent.timeStamp));
  }

  #listenToPointer(map: MapLibreMap): void {
    let frame = 0;
    const hover = (point: ScreenPoint | null) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.#options.onHover(point));
    };
    map.on('mousemove', ({point}) => hover([point.x, point.y]));
    map.on('mouseout', () => hover(null));
    map.on('dragstart', () => hover(null));
    map.on('remove', () => cancelAnimationFrame(frame));
  }

  #emitCamera(map: MapLibreMap): void {
    // A map that is moved before its style is read has none yet.
    const projection = map.getProjection() as ReturnType<MapLibreMap['getProjection']> | undefined;
    if (!projection) return;
    const camera = cameraOf(map);
    const {clientWidth, clientHeight} = map.getCanvas();
    const picture = `${clientWidth} ${clientHeight} ${projection.type as string}`;
    if (this.#seen && this.#seen.picture === picture && sameCamera(camera, this.#seen.camera)) return;
    this.#camera = camera;
    this.#seen = {camera, picture};
    const project = projectorOf(map, projection.type === 'globe');
    this.#options.onCamera(camera, {project, unproject: unprojectorOf(map)});
  }

  async #addMarks(built: Built): Promise<void> {
    if (built.overlay) return;
    try {
      const {DeckOverlay} = await import('./deck-overlay.ts');
      if (built !== this.#built || built.overlay) return;
      if (!hasWebGl2()) throw new Error('no graphics context for the marks');
      const overlay = new DeckOverlay(built.map, {
        onDrawn: () => this.#stand(),
        onLost: (event) => this.#lose(built, event.timeStamp),
        onError: () => this.#giveUp()
      });
      built.overlay = overlay;
      this.setScene(this.#scene);
    } catch {
      this.#giveUp();
    }
  }

  #stand(): void {
    if (this.#standing) return;
    this.#standing = true;
    this.#options.onStanding();
  }

  #lose(built: Built, now: number): void {
    if (built !== this.#built) return;
    this.#built = null;
    // Not within the library's own handler of the loss, which goes on after this one.
    queueMicrotask(() => {
      remove(built);
      if (this.#gone) return;
      if (!this.#limit.allows(now)) {
        this.#options.onLost();
        return;
      }
      this.#options.onReset();
      this.#build();
    });
  }

  #giveUp(): void {
    this.#tearDown();
    this.#options.onLost();
  }

  #tearDown(): void {
    if (this.#built) remove(this.#built);
    this.#built = null;
  }
}

/** A map as large as its container that looks from a camera, with nothing of the library's own around it. Throws without WebGL. */
export function newMap(container: HTMLElement, camera: Camera, options: Partial<MapOptions>): MapLibreMap {
  return new MapLibreMap({
    ...{container, center: [...camera.center] as [number, number], zoom: camera.zoom},
    ...{bearing: camera.bearing, pitch: camera.pitch, maxZoom: MAX_ZOOM, maxPitch: MAX_PITCH},
    ...{attributionControl: false as const, hash: false, trackResize: false},
    ...options
  });
}

function remove({map, element, overlay, blockers}: Built): void {
  blockers.destroy();
  overlay?.destroy();
  map.remove();
  element.remove();
}
