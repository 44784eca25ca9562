import type {Map as MapLibreMap} from 'maplibre-gl';
import {restoreNow, setNow} from 'maplibre-gl';
import type {Camera, Projector, Size} from '../core/camera/camera.ts';
import type {Box} from '../core/scene/place-labels.ts';
import type {Scene} from '../core/scene/scene.ts';
import {tokens} from '../core/theme/tokens.ts';
import {DeckOverlay} from './deck-overlay.ts';
import {LabelBlockers} from './label-blockers.ts';
import {cameraOf, sameCamera} from './map-camera.ts';
import type {Appearance} from './map-style.ts';
import {mapStyle, sameAppearance} from './map-style.ts';
import {newMap} from './map-view.ts';
import {projectorOf} from './projector.ts';
import {loadMapFonts} from './style/map-fonts.ts';

/** How often one frame is taken again on a map that was built anew before the film is given up. */
const MOST_REBUILDS = 3;

/** How long the map is left alone at most while it waits for something, in ms of real time. */
const PAUSE_MS = 40;

/** Px of the map for each CSS px while it is loaded, and nobody looks at it. */
const LOADING_RATIO = 0.125;

/** What a frame of a film shows of the map. */
export interface FilmShot {
  readonly camera: Camera;
  readonly scene: Scene;
  readonly appearance: Appearance;
  /** Time of the film, in ms. */
  readonly ms: number;
  /** Boxes in px of the screen where no place names may stand; asked for again only when `key` is another one. */
  readonly blocked: {readonly key: string; readonly boxes: (project: Projector) => readonly Box[]};
}

/** The map of one frame as two pictures, one over the other; they hold it only until the caller returns. */
export interface FilmLayers {
  readonly ground: CanvasImageSource;
  readonly marks: CanvasImageSource;
  readonly project: Projector;
  /** What the map sees; it may not go quite where it is sent to. */
  readonly camera: Camera;
}

/** Where and how large a film's map is. */
export interface FilmMapOptions {
  /** An element on the page of exactly `size`, which nobody has to see. */
  readonly container: HTMLElement;
  /** In CSS px. */
  readonly size: Size;
  /** Pixels of the film for each CSS px; both sides come to whole pixels. */
  readonly ratio: number;
  /** Address of the folder with the basemap; ends with a slash. */
  readonly basemapUrl: string;
}

/** There is no graphics context to be had, or none that lasts. */
export class GraphicsLost extends Error {}

/** One graphics context's worth of map. */
interface Built {
  readonly map: MapLibreMap;
  readonly element: HTMLElement;
  readonly appearance: Appearance;
  blockers: LabelBlockers | null;
  overlay: DeckOverlay | null;
  blocked: string | null;
  /** The ground as it was drawn last; null where it has to be drawn again. */
  ground: OffscreenCanvas | null;
  /** Something of the basemap did not come. */
  groundless: boolean;
  lost: boolean;
}

/**
 * A map that is drawn frame by frame and read in the same task, beside the one on the screen. What it draws depends on nothing
 * but what it is given: tiles, fonts and programs are waited for, nothing fades, and its clock is that of the film. It needs
 * no turn of the screen once it stands, so it goes on in a tab that nobody looks at. A lost context is replaced by a new one,
 * and the frame is taken again.
 */
export class FilmMap {
  readonly #options: FilmMapOptions;
  #built: Built | null = null;
  #groundless = false;
  #gone = false;

  constructor(options: FilmMapOptions) {
    this.#options = options;
  }

  /** Whether a frame was drawn without all of its basemap, because that could not be loaded. */
  get groundless(): boolean {
    return this.#groundless;
  }

  /**
   * Draws a frame and hands it to `paint` in the same task, because a task later the pictures are empty.
   * @throws GraphicsLost when the graphics context was lost again and again
   */
  async draw<T>(shot: FilmShot, paint: (layers: FilmLayers) => T): Promise<T> {
    for (let built = 0; built <= MOST_REBUILDS && !this.#gone; built++) {
      try {
        const ready = await this.#ready(shot);
        const painted = this.#take(ready, shot, paint);
        if (painted) return painted.value;
      } catch (error) {
        if (!(error instanceof GraphicsLost)) throw error;
      }
      this.#tearDown();
    }
    throw new GraphicsLost('the graphics context does not last');
  }

  /** Removes everything that it made. */
  destroy(): void {
    this.#gone = true;
    this.#tearDown();
  }

  // A map that stands where the shot wants it, with everything there that it draws.
  async #ready(shot: FilmShot): Promise<Built> {
    const {camera, appearance, blocked} = shot;
    if (this.#built && !sameAppearance(this.#built.appearance, appearance)) this.#tearDown();
    const built = this.#built ?? (await this.#build(shot));
    if (!sameCamera(camera, cameraOf(built.map))) {
      built.map.jumpTo({...camera, center: [...camera.center]});
      built.ground = null;
    }
    if (built.blocked !== blocked.key) {
      built.blockers!.setNow(blocked.boxes(projector(built)));
      built.blocked = blocked.key;
      built.ground = null;
    }
    if (built.ground === null) await this.#loaded(built);
    return built;
  }

  async #build({camera, appearance, scene}: FilmShot): Promise<Built> {
    const {container, ratio, basemapUrl, size} = this.#options;
    await loadMapFonts(appearance.language, container.ownerDocument.fonts);
    if (this.#gone) throw new GraphicsLost('the map was removed');
    const element = container.ownerDocument.createElement('div');
    Object.assign(element.style, {position: 'absolute', inset: '0'});
    container.prepend(element);
    const map = stillMap(element, {camera, ratio, style: mapStyle(appearance, basemapUrl)});
    const built: Built = {
      ...{map, element, appearance, blockers: null, overlay: null},
      ...{blocked: null, ground: null, groundless: false, lost: false}
    };
    this.#built = built;
    const lose = () => (built.lost = true);
    map.on('webglcontextlost', lose);
    map.on('error', () => (built.groundless = true));
    // What is needed does not depend on how finely it is drawn, and it is drawn many times while it comes.
    map.setPixelRatio(LOADING_RATIO);
    await this.#loaded(built);
    // Before the map stands it would set them of its own, and an answer to that would pass for one to those of the first frame.
    built.blockers = new LabelBlockers(map);
    map.setPixelRatio(ratio);
    const overlay = new DeckOverlay(map, {onDrawn: () => undefined, onLost: lose, onError: lose});
    built.overlay = overlay;
    overlay.magnify(ratio);
    overlay.draw(scene, tokens[appearance.theme]);
    await this.#until(built, () => overlay.canvas?.width === size.width * ratio && overlay.drawNow());
    // The first picture of a new context is not quite like those that follow.
    map.redraw();
    overlay.drawNow();
    return built;
  }

  // What could not be loaded counts as loaded.
  async #loaded(built: Built): Promise<void> {
    built.map.redraw();
    await this.#until(built, ({map}) => map.loaded() && map.areTilesLoaded());
  }

  // Draws again whenever something has come, because what is waited for is only asked for by drawing.
  async #until(built: Built, done: (built: Built) => boolean): Promise<void> {
    for (;;) {
      if (built.lost || this.#gone) throw new GraphicsLost('the graphics context was lost');
      if (done(built)) return;
      await somethingNew(built.map);
      if (!built.lost && !this.#gone) built.map.redraw();
    }
  }

  #take<T>(built: Built, {scene, appearance, ms}: FilmShot, paint: (layers: FilmLayers) => T): {value: T} | null {
    const {map, overlay} = built;
    setNow(ms);
    try {
      overlay!.draw(scene, tokens[appearance.theme]);
      if (built.ground === null) {
        map.redraw();
        built.ground = copyOf(map.getCanvas());
      }
      const drawn = overlay!.drawNow();
      const marks = overlay!.canvas;
      if (!drawn || !marks || built.lost || isLost(map.getCanvas()) || isLost(marks)) return null;
      // Sent off, so that it is drawn while `paint` works out the rest of the frame.
      marks.getContext('webgl2')!.flush();
      this.#groundless ||= built.groundless;
      return {value: paint({ground: built.ground, marks, project: projector(built), camera: cameraOf(map)})};
    } finally {
      restoreNow();
    }
  }

  #tearDown(): void {
    const built = this.#built;
    this.#built = null;
    if (!built) return;
    built.blockers?.destroy();
    built.overlay?.destroy();
    built.map.remove();
    built.element.remove();
  }
}

function stillMap(
  container: HTMLElement,
  {camera, ratio, style}: {camera: Camera; ratio: number; style: ReturnType<typeof mapStyle>}
): MapLibreMap {
  try {
    return newMap(container, camera, {style, pixelRatio: ratio, interactive: false, fadeDuration: 0});
  } catch {
    container.remove();
    throw new GraphicsLost('no graphics context');
  }
}

function projector({map, appearance}: Built): Projector {
  return projectorOf(map, appearance.projection === 'globe');
}

// Read by the processor in any case, so that it is kept where that can read it.
function copyOf(canvas: HTMLCanvasElement): OffscreenCanvas {
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  copy.getContext('2d', {willReadFrequently: true})!.drawImage(canvas, 0, 0);
  return copy;
}

function isLost(canvas: HTMLCanvasElement): boolean {
  return canvas.getContext('webgl2')?.isContextLost() ?? true;
}

// Timers are slow in a tab that nobody looks at; what a worker sends is not.
function somethingNew(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      map.off('data', end);
      resolve();
    };
    const timer = setTimeout(end, PAUSE_MS);
    map.on('data', end);
  });
}
