import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Camera} from '../../../../src/core/camera/camera.ts';
import {mercator} from '../../../../src/core/camera/camera.ts';
import {isKeptWhole} from '../../../../src/core/saved/saved-fragment.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {chapterOfView, withPlay} from '../../../../src/core/story/chapter-of-view.ts';
import type {Room} from '../../../../src/core/story/chapter-view.ts';
import {chapterSnapshot} from '../../../../src/core/story/chapter-view.ts';
import {isOnScript} from '../../../../src/core/story/on-script.ts';
import {lastInstant} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {BASE, snapshots} from '../snapshot/snapshots.ts';
import {chapter} from './stories.ts';

const ROOM: Room = deepFreeze({size: {width: 1000, height: 600}, padding: {top: 20, right: 40, bottom: 60, left: 320}});
const CAMERA: Camera = deepFreeze({center: [60, 40], zoom: 4, bearing: 0, pitch: 0});
const SEEN: Snapshot = deepFreeze({...BASE, camera: CAMERA, projection: 'mercator', follow: false, chapter: null});

/** Px of the map between what two cameras have in its middle, and between their zooms at the edge of a map of 1,000 px. */
function apart(a: Camera, b: Camera): number {
  const [[xa, ya], [xb, yb]] = [mercator(a.center), mercator(b.center)];
  return Math.hypot(xa - xb, ya - yb) * 2 ** a.zoom + Math.abs(2 ** (a.zoom - b.zoom) - 1) * 500;
}

it('keeps what is free of panels, so that a map of another size shows the same ground', () => {
  const {view, bounds} = chapterOfView(SEEN, null, {home: BASE, room: ROOM});
  expect(view).not.toContain('map=');
  expect(apart(chapterSnapshot({view, bounds}, BASE, ROOM).snapshot.camera, CAMERA)).toBeLessThan(0.5);
  const small: Room = {size: {width: 500, height: 300}, padding: {top: 0, right: 0, bottom: 0, left: 0}};
  const {camera} = chapterSnapshot({view, bounds}, BASE, small).snapshot;
  expect(camera.zoom).toBeCloseTo(CAMERA.zoom + Math.log2(300 / 520), 2);
});

it('keeps a camera that is turned, tilted or follows, or that looks at a globe or at all of the earth, as it is', () => {
  const others: Partial<Snapshot>[] = [
    {camera: {...CAMERA, bearing: 20}},
    {camera: {...CAMERA, pitch: 30}},
    {camera: {...CAMERA, zoom: 0}},
    {projection: 'globe'},
    {follow: true}
  ];
  for (const other of others) {
    const seen = {...SEEN, ...other};
    const {view, bounds} = chapterOfView(seen, null, {home: BASE, room: ROOM});
    expect(bounds).toBeNull();
    expect(chapterSnapshot({view, bounds}, BASE, ROOM).snapshot.camera).toEqual(seen.camera);
  }
});

it('leaves theme, language and worldview to the reader, and where the story is to the story', () => {
  const seen: Snapshot = {
    ...SEEN,
    theme: 'light',
    language: 'ar',
    worldview: 'de-facto',
    chapter: {story: 'a', id: 'b'}
  };
  const {view} = chapterOfView(seen, null, {home: BASE, room: ROOM});
  expect(view).not.toMatch(/theme=|lang=|worldview=|story=|ch=/);
});

it('shows at the end of a clock that runs, and where the playhead stands when it stands', () => {
  const seen = {...SEEN, playback: {...SEEN.playback, playhead: SEEN.playback.timeWindow[0], playing: true}};
  const at = (play: Parameters<typeof chapterOfView>[1]) =>
    chapterSnapshot(chapterOfView(seen, play, {home: BASE, room: ROOM}), BASE, ROOM).snapshot.playback;
  expect(at(null).playhead).toBe(seen.playback.timeWindow[0]);
  expect(at(null).playing).toBe(false);
  expect(new Date(at({seconds: 4, pace: 'even'}).playhead).toISOString().slice(0, 10)).toBe(
    new Date(lastInstant(seen.playback.timeWindow)).toISOString().slice(0, 10)
  );
});

it('lets a clock begin to run that stood, and the view is that of its end', () => {
  const {view, bounds} = chapterOfView(SEEN, null, {home: BASE, room: ROOM});
  const still = chapter('still', {view, bounds});
  const running = withPlay(still, {seconds: 9, pace: 'events'}, BASE);
  expect(running).toMatchObject({play: {seconds: 9, pace: 'events'}, bounds});
  expect(withPlay(running, {seconds: 3, pace: 'events'}, BASE).view).toBe(running.view);
  expect(withPlay(running, null, BASE)).toEqual({...running, play: null});
});

it('shows again, on the same map, whatever view it is taken from', () => {
  check(
    fc.property(snapshots, (seen) => {
      fc.pre(isKeptWhole(seen));
      const taken = chapterOfView(seen, null, {home: BASE, room: ROOM});
      const {snapshot, issues} = chapterSnapshot(taken, {...BASE, chapter: seen.chapter}, ROOM);
      expect(issues).toEqual([]);
      const camera = taken.bounds ? snapshot.camera : seen.camera;
      if (taken.bounds) expect(apart(snapshot.camera, seen.camera)).toBeLessThan(2);
      const again = chapterOfView(snapshot, null, {home: BASE, room: ROOM});
      expect(isOnScript({...snapshot, camera}, {...chapterSnapshot(again, BASE, ROOM).snapshot, camera}, false)).toBe(
        true
      );
    })
  );
});
