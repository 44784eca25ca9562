import type {Scene} from '../core/scene/scene.ts';
import {hiddenInStacks} from '../core/scene/stacked.ts';
import type {RowRanges} from '../core/store/time-range.ts';
import {lowerBound} from '../core/store/time-range.ts';
import type {Palette} from '../core/theme/tokens.ts';
import type {SpriteBindings} from './mark-sprites.ts';
import type {MarkTextures} from './mark-textures.ts';
import type {MarkUniforms} from './mark-uniforms.ts';
import {markUniforms} from './mark-uniforms.ts';

/** What changes from one picture of the marks to the next, while the layers that draw it stay. */
export interface MarkPicture {
  readonly uniforms: MarkUniforms;
  /** The sheet for the scene's scale of marks. */
  readonly sprites: SpriteBindings;
  /** The rows that can be seen. */
  readonly marks: RowRanges;
  /** The rows whose rings can. */
  readonly rings: RowRanges;
}

/** The picture of a scene. Takes its mask and fan over into the textures of its store. */
export function markPicture(
  scene: Scene,
  palette: Palette,
  {marks, sprites}: {readonly marks: MarkTextures; readonly sprites: SpriteBindings}
): MarkPicture {
  marks.setMask(scene.bits);
  marks.setHidden(hiddenInStacks(scene));
  marks.setFan(scene.fan);
  return {
    ...{uniforms: markUniforms(scene, palette, marks.columns.origin), sprites},
    ...{marks: scene.ranges, rings: arriving(scene)}
  };
}

// What lasted longer has no moment of arrival; none of the long rows has.
function arriving({store, playhead, arrival}: Scene): RowRanges {
  const row = (instant: number) => lowerBound(store.start, instant, store.longCount, store.length);
  return {long: [0, 0], short: arrival > 0 ? [row(playhead - arrival), row(playhead + 1)] : [0, 0]};
}
