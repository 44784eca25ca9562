import type {Camera, Projector, Size} from '../core/camera/camera.ts';
import type {Box} from '../core/scene/place-labels.ts';
import type {Palette} from '../core/theme/tokens.ts';
import type {Words} from '../core/words/words.ts';
import type {TextStyle} from './text.ts';

/** How a scene is looked at: where places fall on the screen, in which colors and words. */
export interface MapView {
  readonly project: Projector;
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  readonly words: Words;
  /** Sets the ids of gradients apart from those of other pictures on the same page; letters, digits and hyphens. */
  readonly prefix: string;
  /** Width of a line of text in px; by the advances of Noto Sans when absent. */
  readonly measure?: (text: string, style: TextStyle) => number;
  /** Boxes in px that something else on the map covers; no words are put there. */
  readonly taken?: readonly Box[];
  /** Every flow says its number, or its kind; otherwise only the selected and the hovered one. */
  readonly flowNumbers?: boolean;
  /** The map is on its way somewhere else: words, and lines to marks, which would stand for an instant, are left out. */
  readonly flying?: boolean;
}
