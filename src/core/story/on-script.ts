import type {Camera} from '../camera/camera.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';

/** Maps hand a camera back with another last digit; degrees, and steps of zoom. */
const CAMERA_SLACK = 1e-5;

/**
 * Whether a view is still the one that a story has put on the screen. Where its clock runs, the playhead may be anywhere;
 * theme, language and worldview are the reader's own.
 */
export function isOnScript(view: Snapshot, script: Snapshot, runs: boolean): boolean {
  const [{timeWindow, mode, playhead}, told] = [view.playback, script.playback];
  return (
    view.follow === script.follow &&
    (view.follow || sameCamera(view.camera, script.camera)) &&
    view.projection === script.projection &&
    view.known === script.known &&
    view.selected === script.selected &&
    same(view.clauses, script.clauses) &&
    same(view.comparison, script.comparison) &&
    mode === told.mode &&
    timeWindow.every((instant, i) => instant === told.timeWindow[i]) &&
    (runs || playhead === told.playhead)
  );
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function sameCamera(a: Camera, b: Camera): boolean {
  const [[lonA, latA], [lonB, latB]] = [a.center, b.center];
  return [lonA - lonB, latA - latB, a.zoom - b.zoom, a.bearing - b.bearing, a.pitch - b.pitch].every(
    (difference) => Math.abs(difference) < CAMERA_SLACK
  );
}
