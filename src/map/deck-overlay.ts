import {MapLibreOverlay} from '@deck.gl/maplibre';
import type {Device} from '@luma.gl/core';
import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Scene} from '../core/scene/scene.ts';
import type {Palette} from '../core/theme/tokens.ts';
import type {MarkLayer} from '../layers/mark-layer.ts';
import {markLayers} from '../layers/mark-layers.ts';
import type {MarkPicture} from '../layers/mark-picture.ts';
import {markPicture} from '../layers/mark-picture.ts';
import {MarkSprites} from '../layers/mark-sprites.ts';
import {MarkTextures} from '../layers/mark-textures.ts';

/** What a deck overlay reports. */
export interface DeckOverlayEvents {
  /** The first picture with marks has been drawn. */
  readonly onDrawn: () => void;
  readonly onLost: (event: Event) => void;
  readonly onError: (error: Error) => void;
}

/** The marks on a canvas of their own above the map's: while the camera rests, only this one is drawn. */
export class DeckOverlay {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  #device: Device | null = null;
  #sprites: MarkSprites | null = null;
  #marks: MarkTextures | null = null;
  #globe = false;
  #layers: readonly MarkLayer[] = [];
  #shown: {readonly scene: Scene; readonly palette: Palette} | null = null;
  #picture: MarkPicture | null = null;
  /** Whether the map has moved and draws itself in this frame, or the next. */
  #mapDraws = false;

  constructor(map: MapLibreMap, {onDrawn, onLost, onError}: DeckOverlayEvents) {
    let drawn = false;
    this.#map = map;
    this.#overlay = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      // Marks have soft edges of their own; smoothing them again would cost several times as much.
      deviceProps: {webgl: {antialias: false, depth: false}},
      onDeviceInitialized: (device: Device) => {
        this.#device = device;
        this.#sprites = new MarkSprites(device);
        this.canvas?.addEventListener('webglcontextlost', onLost, {once: true});
        this.#update();
      },
      onAfterRender: () => {
        if (drawn || !this.#picture) return;
        drawn = true;
        // deck.gl makes its canvas a stop of the Tab key; the map below it is one already.
        this.canvas?.setAttribute('tabindex', '-1');
        onDrawn();
      },
      onError
    });
    map.on('move', this.#onMove);
    // Before the overlay, which draws what is marked when the map has been drawn.
    map.on('render', this.#onRender);
    map.addControl(this.#overlay);
  }

  /** The canvas with the marks; null before there is one. */
  get canvas(): HTMLCanvasElement | null {
    return this.#overlay.getCanvas();
  }

  /** Draws a scene with the next picture. Costs a few uniforms unless the store, the mask or the fan are new. */
  draw(scene: Scene, palette: Palette): void {
    this.#shown = {scene, palette};
    this.#update();
  }

  /** Draws what was given last at once, without waiting for the screen. Does nothing and says so while it cannot draw yet. */
  drawNow(): boolean {
    const deck = this.#layers[0]?.context?.deck;
    if (!deck || !this.#layers.every(({linked}) => linked)) return false;
    this.#redraw();
    deck.redraw();
    return true;
  }

  /** Draws so many pixels for each CSS px. */
  magnify(ratio: number): void {
    this.#overlay.setProps({useDevicePixels: ratio});
  }

  /** Removes the canvas and frees what it held. */
  destroy(): void {
    this.#map.off('move', this.#onMove);
    this.#map.off('render', this.#onRender);
    this.#map.removeControl(this.#overlay);
    this.#marks?.destroy();
    this.#marks = null;
    this.#sprites?.destroy();
    this.#sprites = null;
    if (this.#device) letGo(this.#device);
    this.#device = null;
  }

  readonly #onMove = (): void => {
    this.#mapDraws = true;
  };

  readonly #onRender = (): void => {
    if (this.#mapDraws) this.#redraw();
    this.#mapDraws = false;
  };

  // The marks of a map that moves are drawn once it has been drawn, and only then.
  #redraw(): void {
    for (const layer of this.#layers) layer.setNeedsRedraw();
  }

  #update(): void {
    if (!this.#device || !this.#sprites || !this.#shown) return;
    const {scene, palette} = this.#shown;
    const before = this.#marks;
    const marks = before?.store === scene.store ? before : new MarkTextures(this.#device, scene.store);
    const globe = this.#map.getProjection()?.type === 'globe';
    this.#picture = markPicture(scene, palette, {marks, sprites: this.#sprites.at(scene.markScale)});
    if (marks !== before || globe !== this.#globe) {
      this.#marks = marks;
      this.#globe = globe;
      this.#layers = markLayers({marks, globe, picture: () => this.#picture!});
      this.#overlay.setProps({layers: [...this.#layers]});
      if (marks !== before) before?.destroy();
    } else if (this.#map.isMoving()) {
      this.#mapDraws = true;
      this.#map.triggerRepaint();
    } else if (!this.#mapDraws) this.#redraw();
  }
}

// deck.gl keeps a device for another use of its canvas, and with it the observers of the canvas, which hold all of the page
// that the canvas was in, and the graphics context, of which browsers have few.
function letGo(device: Device): void {
  device.getDefaultCanvasContext().destroy();
  device.loseDevice();
}
