import type {Scene} from '../core/scene/scene.ts';
import type {Palette} from '../core/theme/tokens.ts';
import type {MarkBuffers} from './mark-buffers.ts';
import type {MarkPart} from './mark-columns.ts';
import {instanceRange} from './mark-columns.ts';
import {MarkLayer} from './mark-layer.ts';
import {markUniforms} from './mark-uniforms.ts';

/**
 * The first instance drawn is rounded down to a multiple of this, so that only few ever are: the library keeps
 * a pipeline for every offset into the buffers that it has seen. The shader drops what is drawn too much.
 */
const PAGE = 1024;

/** Painter's order, and colors that come multiplied by their opacity. */
const PARAMETERS = {
  depthCompare: 'always',
  depthWriteEnabled: false,
  blend: true,
  blendColorOperation: 'add',
  blendAlphaOperation: 'add',
  blendColorSrcFactor: 'one',
  blendColorDstFactor: 'one-minus-src-alpha',
  blendAlphaSrcFactor: 'one',
  blendAlphaDstFactor: 'one-minus-src-alpha'
} as const;

/** The marks of a scene as layers in drawing order. Takes the scene's mask and fan over into the buffers of its store. */
export function markLayers(scene: Scene, buffers: MarkBuffers, palette: Palette): MarkLayer[] {
  buffers.setMask(scene.bits);
  buffers.setFan(scene.fan);
  const uniforms = markUniforms(scene, palette, buffers.columns.origin);
  return buffers.columns.parts.map((part) => {
    const [from, to] = instanceRange(buffers.columns, part, scene.ranges);
    const first = firstOfPage(part, from);
    return new MarkLayer({
      id: `marks-${part.id}`,
      data: buffers.from(first),
      numInstances: to > from ? to - first : 0,
      uniforms,
      soft: part.soft,
      parameters: PARAMETERS
    });
  });
}

// Never before the part: its neighbor's instances are drawn by another layer.
function firstOfPage(part: MarkPart, from: number): number {
  return Math.max(part.from, Math.floor(from / PAGE) * PAGE);
}
