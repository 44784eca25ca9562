import type {Device, Framebuffer, Texture} from '@luma.gl/core';
import {Model} from '@luma.gl/engine';
import {SHEET_FRAGMENT_SHADER, SHEET_VERTEX_SHADER} from './sheet-shader.ts';
import {SHELVES, spriteSheet, STATUS_COUNT} from './sprite-sheet.ts';

/** What a shader needs to draw marks from the sheet. */
export interface SpriteBindings extends Record<string, Texture> {
  readonly shelves: Texture;
  readonly sprites: Texture;
}

/** The sheet of sprites on the graphics processor, drawn there once for each scale of marks. */
export class MarkSprites {
  readonly #device: Device;
  #sheet: {readonly markScale: number; readonly bindings: SpriteBindings; readonly framebuffer: Framebuffer} | null =
    null;

  constructor(device: Device) {
    this.#device = device;
  }

  /** The sheet for a scale of marks; the same scale twice costs nothing. */
  at(markScale: number): SpriteBindings {
    if (this.#sheet?.markScale === markScale) return this.#sheet.bindings;
    this.destroy();
    const {width, height, shelves} = spriteSheet(markScale);
    const [minFilter, magFilter] = ['nearest', 'nearest'] as const;
    const bindings = {
      shelves: this.#device.createTexture({
        ...{format: 'rgba32float', width: shelves.length / 4, height: 1, data: shelves, sampler: {minFilter, magFilter}}
      }),
      sprites: this.#device.createTexture({
        ...{format: 'rgba8unorm', width, height, sampler: {minFilter: 'linear', magFilter: 'linear'}}
      })
    };
    const framebuffer = this.#device.createFramebuffer({width, height, colorAttachments: [bindings.sprites]});
    this.#draw(framebuffer, bindings.shelves);
    this.#sheet = {markScale, bindings, framebuffer};
    return bindings;
  }

  /** Frees the sheet; no layer may use it any more. */
  destroy(): void {
    this.#sheet?.framebuffer.destroy();
    this.#sheet?.bindings.sprites.destroy();
    this.#sheet?.bindings.shelves.destroy();
    this.#sheet = null;
  }

  #draw(framebuffer: Framebuffer, shelves: Texture): void {
    const {width, height} = framebuffer;
    const model = new Model(this.#device, {
      id: 'mark-sprites',
      vs: SHEET_VERTEX_SHADER,
      fs: SHEET_FRAGMENT_SHADER,
      ...{topology: 'triangle-strip', vertexCount: 4, instanceCount: SHELVES.length * STATUS_COUNT},
      bindings: {shelves},
      parameters: {blend: false, depthCompare: 'always', depthWriteEnabled: false}
    });
    const pass = this.#device.beginRenderPass({
      framebuffer,
      parameters: {viewport: [0, 0, width, height]},
      clearColor: [0, 0, 0, 0]
    });
    model.draw(pass);
    pass.end();
    model.destroy();
  }
}
