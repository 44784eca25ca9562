import type {Scene} from '../core/scene/scene.ts';
import {hiddenInStacks} from '../core/scene/stacked.ts';
import type {RowRange, RowRanges} from '../core/store/time-range.ts';
import {lowerBound} from '../core/store/time-range.ts';
import type {Palette} from '../core/theme/tokens.ts';
import type {MarkDrawing, MarkPart} from './mark-columns.ts';
import {markRange} from './mark-columns.ts';
import {MarkLayer} from './mark-layer.ts';
import type {SpriteBindings} from './mark-sprites.ts';
import type {MarkTextures} from './mark-textures.ts';
import {markUniforms} from './mark-uniforms.ts';

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

/** What the layers of marks read, on the graphics processor. */
export interface MarkResources {
  readonly marks: MarkTextures;
  /** The sheet for the scene's scale of marks. */
  readonly sprites: SpriteBindings;
  /** Whether the map is a globe. */
  readonly globe: boolean;
}

/**
 * The marks of a scene as layers in drawing order, and above them the rings of what just arrived. Takes the scene's
 * mask and fan over into the textures of its store.
 */
export function markLayers(scene: Scene, {marks, sprites, globe}: MarkResources, palette: Palette): MarkLayer[] {
  const {columns} = marks;
  marks.setMask(scene.bits);
  marks.setHidden(hiddenInStacks(scene));
  marks.setFan(scene.fan);
  const common = {
    ...{uniforms: markUniforms(scene, palette, columns.origin), marks, sprites, globe},
    parameters: PARAMETERS
  };
  const layer = (part: MarkPart, drawing: MarkDrawing, range: RowRange) =>
    new MarkLayer({
      ...common,
      id: `${drawing === 'ring' ? 'rings' : 'marks'}-${part.id}${globe ? '-globe' : ''}`,
      ...{drawing, soft: part.drawing === 'soft', range}
    });
  return [
    ...columns.parts.map((part) => layer(part, part.drawing, markRange(columns, part, scene.ranges))),
    ...columns.parts
      .filter(({rows}) => rows === 'short')
      .map((part) => layer(part, 'ring', markRange(columns, part, arriving(scene))))
  ];
}

// What lasted longer has no moment of arrival; none of the long rows has.
function arriving({store, playhead, arrival}: Scene): RowRanges {
  const row = (instant: number) => lowerBound(store.start, instant, store.longCount, store.length);
  return {long: [0, 0], short: arrival > 0 ? [row(playhead - arrival), row(playhead + 1)] : [0, 0]};
}
