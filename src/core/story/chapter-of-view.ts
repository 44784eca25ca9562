import type {Bounds} from '../camera/camera.ts';
import {mercator, unmercator} from '../camera/camera.ts';
import {viewBounds} from '../camera/view-bounds.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import type {Decoded} from '../snapshot/url-codec.ts';
import {decode, encode} from '../snapshot/url-codec.ts';
import {lastInstant} from '../time/playback.ts';
import type {Room} from './chapter-view.ts';
import type {Chapter, ChapterPlay} from './story.ts';

/** What a chapter is taken from. */
export interface ChapterGround {
  /** The view that the data set opens with. */
  readonly home: Snapshot;
  /** The map on which the view is seen. */
  readonly room: Room;
}

/**
 * A view as a chapter keeps it: all that it says but theme, language and worldview, which are the reader's own. Where the
 * chapter's clock runs, the view is the one at its end. What is free of panels stands for the camera, so that a screen of
 * another size shows the same ground; a camera that is turned, tilted, over a globe or over all of the earth is kept as it is.
 */
export function chapterOfView(
  snapshot: Snapshot,
  play: ChapterPlay | null,
  {home, room}: ChapterGround
): Pick<Chapter, 'view' | 'bounds'> {
  const bounds = freeBounds(snapshot, room);
  return {view: fragmentOf(snapshot, {play, bounds}, home), bounds};
}

/** The chapter with its clock running so, or standing; one that begins to run ends at the last instant of its window. */
export function withPlay(chapter: Chapter, play: ChapterPlay | null, home: Snapshot): Chapter {
  if (!play || chapter.play) return {...chapter, play};
  const {snapshot, unknown} = decode(chapter.view, home);
  return {...chapter, play, view: fragmentOf(snapshot, {play, bounds: chapter.bounds}, home, unknown)};
}

// What is the reader's own, or is said by the story and by the bounds, is that of the home view, which is not written.
function fragmentOf(
  snapshot: Snapshot,
  {play, bounds}: Pick<Chapter, 'play' | 'bounds'>,
  home: Snapshot,
  unknown: Decoded['unknown'] = []
): string {
  const {timeWindow, playhead} = snapshot.playback;
  const {theme, language, worldview, chapter, data} = home;
  return encode(
    {
      ...snapshot,
      ...{theme, language, worldview, chapter, data},
      camera: bounds ? home.camera : snapshot.camera,
      playback: {...snapshot.playback, playing: false, playhead: play ? lastInstant(timeWindow) : playhead}
    },
    home,
    unknown
  );
}

function freeBounds({camera, projection, follow}: Snapshot, {size, padding}: Room): Bounds | null {
  if (follow || projection !== 'mercator' || camera.bearing !== 0 || camera.pitch !== 0) return null;
  const [free, high] = [size.width - padding.left - padding.right, size.height - padding.top - padding.bottom];
  if (free <= 0 || high <= 0) return null;
  const [x, y] = mercator(camera.center);
  const scale = 2 ** camera.zoom;
  const center = unmercator([
    x + (padding.left - padding.right) / 2 / scale,
    y + (padding.top - padding.bottom) / 2 / scale
  ]);
  const bounds = viewBounds({camera: {...camera, center}, size: {width: free, height: high}});
  return bounds[2] - bounds[0] === 360 ? null : bounds;
}
