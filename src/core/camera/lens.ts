import type {Position} from '../../../geo/index.ts';
import type {Projector} from './camera.ts';

/** Where places fall on the map as it is drawn now, and back; points are px from its top left corner. */
export interface Lens {
  readonly project: Projector;
  /** The place under a point, [lon, lat] in degrees; null beside the globe. */
  readonly unproject: (point: readonly [x: number, y: number]) => Position | null;
}
