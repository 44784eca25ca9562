import type {Camera} from '../core/camera/camera.ts';
import type {Lens} from '../core/camera/lens.ts';
import type {Scene} from '../core/scene/scene.ts';
import type {Appearance} from './map-style.ts';

/** A place on the map's canvas, in CSS px from its top left. */
export type ScreenPoint = readonly [x: number, y: number];

/** What a map view is made of. */
export interface MapViewOptions {
  /** Filled by the map; must be positioned and have a size. */
  readonly container: HTMLElement;
  /** Drawings as large as the container, beside it or in it: one comes under the marks, one above. */
  readonly below: SVGSVGElement;
  readonly above: SVGSVGElement;
  readonly camera: Camera;
  readonly appearance: Appearance;
  readonly scene: Scene;
  /** Address of the folder with the basemap; ends with a slash. */
  readonly basemapUrl: string;
  /** The map's name for assistive technology. */
  readonly label: string;
  /** Whether a page scrolls past the map unless two fingers or a key ask for the map. */
  readonly cooperative: boolean;
  /** Called with every picture in which the camera, the size or the projection is another. */
  readonly onCamera: (camera: Camera, lens: Lens) => void;
  readonly onClick: (point: ScreenPoint) => void;
  /** Called at most once per frame; null when the pointer leaves or drags. */
  readonly onHover: (point: ScreenPoint | null) => void;
  /** Called once, when basemap and marks are both drawn. */
  readonly onStanding: () => void;
  /** Called once when the basemap cannot be loaded; the marks go on without it. */
  readonly onError: (message: string) => void;
  /** Called when the graphics context was lost and the map is being built again. */
  readonly onReset: () => void;
  /** Called when there is no graphics context to be had, or none that lasts. Nothing is drawn from then on. */
  readonly onLost: () => void;
}
