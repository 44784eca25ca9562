import type {MarkPart} from './mark-columns.ts';
import {MarkLayer} from './mark-layer.ts';
import type {MarkPicture} from './mark-picture.ts';
import type {MarkTextures} from './mark-textures.ts';

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

/** What the layers of marks read whenever they draw. */
export interface MarkResources {
  readonly marks: MarkTextures;
  /** Whether the map is a globe. */
  readonly globe: boolean;
  /** The picture to draw now. */
  readonly picture: () => MarkPicture;
}

/**
 * The marks of a store as layers in drawing order, and above them the rings of what just arrived. They stay while
 * pictures change: a new layer for each would be matched with the old one first, and drawn twice while the map moves.
 */
export function markLayers({marks, globe, picture}: MarkResources): MarkLayer[] {
  const {parts} = marks.columns;
  const layer = (part: MarkPart, of: 'marks' | 'rings') =>
    new MarkLayer({
      id: `${of}-${part.id}${globe ? '-globe' : ''}`,
      ...{part, of, globe, marks, picture},
      parameters: PARAMETERS
    });
  return [
    ...parts.map((part) => layer(part, 'marks')),
    ...parts.filter(({rows}) => rows === 'short').map((part) => layer(part, 'rings'))
  ];
}
