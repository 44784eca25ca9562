import type {Padding, Size} from '../camera/camera.ts';
import {fitBounds} from '../camera/camera.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import type {Decoded} from '../snapshot/url-codec.ts';
import {decode} from '../snapshot/url-codec.ts';
import type {Chapter} from './story.ts';

/** The map that a chapter is shown on; `padding` is what its words and panels cover, both in CSS px. */
export interface Room {
  readonly size: Size;
  readonly padding: Padding;
}

/**
 * What a chapter shows at rest: its fragment over `home`, which is the view that its data set opens with in the reader's
 * theme, language and worldview; they stay where the fragment does not name them. Bounds stand whole in what the padding
 * leaves of the map, with north at the top. The data set and the place in a story are never those of the fragment.
 */
export function chapterSnapshot(
  {view, bounds}: Pick<Chapter, 'view' | 'bounds'>,
  home: Snapshot,
  {size, padding}: Room
): Decoded {
  const decoded = decode(view, home);
  const camera = bounds ? fitBounds(bounds, size, padding) : decoded.snapshot.camera;
  return {...decoded, snapshot: {...decoded.snapshot, data: home.data, chapter: home.chapter, camera}};
}
