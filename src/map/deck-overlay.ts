import {MapLibreOverlay} from '@deck.gl/maplibre';
import type {Device} from '@luma.gl/core';
import type {Map as MapLibreMap} from 'maplibre-gl';
import type {Scene} from '../core/scene/scene.ts';
import type {Palette} from '../core/theme/tokens.ts';
import {MarkTextures} from '../layers/mark-textures.ts';
import {markLayers} from '../layers/mark-layers.ts';
import {MarkSprites} from '../layers/mark-sprites.ts';

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
  #picture: {readonly scene: Scene; readonly palette: Palette} | null = null;

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
    map.addControl(this.#overlay);
  }

  /** The canvas with the marks; null before there is one. */
  get canvas(): HTMLCanvasElement | null {
    return this.#overlay.getCanvas();
  }

  /** Draws a scene with the next picture. Costs a few uniforms unless the store, the mask or the fan are new. */
  draw(scene: Scene, palette: Palette): void {
    this.#picture = {scene, palette};
    this.#update();
  }

  /** Draws so many pixels for each CSS px. */
  magnify(ratio: number): void {
    this.#overlay.setProps({useDevicePixels: ratio});
  }

  /** Removes the canvas and frees what it held. */
  destroy(): void {
    this.#map.removeControl(this.#overlay);
    this.#marks?.destroy();
    this.#marks = null;
    this.#sprites?.destroy();
    this.#sprites = null;
    this.#device = null;
  }

  #update(): void {
    if (!this.#device || !this.#sprites || !this.#picture) return;
    const {scene, palette} = this.#picture;
    const before = this.#marks;
    if (before?.store !== scene.store) this.#marks = new MarkTextures(this.#device, scene.store);
    const globe = this.#map.getProjection()?.type === 'globe';
    const resources = {marks: this.#marks!, sprites: this.#sprites.at(scene.markScale), globe};
    this.#overlay.setProps({layers: markLayers(scene, resources, palette)});
    if (before !== this.#marks) before?.destroy();
  }
}
