import type {CatalogEntry, NamedRegion} from '../../../geo/index.ts';
import type {Size} from '../../core/camera/camera.ts';
import type {ViewRecords} from '../../core/handout/view-records.ts';
import type {Snapshot} from '../../core/snapshot/snapshot.ts';
import type {Words} from '../../core/words/words.ts';
import type {WorldTopology} from '../../svg/world-topology.ts';

/** A view with everything that a picture of it draws and says. */
export interface PictureView {
  readonly snapshot: Snapshot;
  readonly records: ViewRecords;
  readonly regions: ReadonlyMap<string, NamedRegion>;
  readonly entry: CatalogEntry;
  readonly words: Words;
  /** Size in px of the map that the camera belongs to. */
  readonly screen: Size;
  /** What the ground is drawn from; null where it could not be had. */
  readonly topology: WorldTopology | null;
  /** SHA-256 of the data set; null where it was not computed. */
  readonly version: string | null;
  /** Address at which the view is found again; null where it has none. */
  readonly address: string | null;
}
