import fc from 'fast-check';
import {expect, it} from 'vitest';
import {fitBounds} from '../../../../src/core/camera/camera.ts';
import type {Snapshot} from '../../../../src/core/snapshot/snapshot.ts';
import {encode} from '../../../../src/core/snapshot/url-codec.ts';
import {chapterSnapshot} from '../../../../src/core/story/chapter-view.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {BASE, snapshots} from '../snapshot/snapshots.ts';
import {chapter} from './stories.ts';

const ROOM = deepFreeze({
  size: {width: 1280, height: 720},
  padding: {top: 20, right: 40, bottom: 200, left: 480}
});

const HOME: Snapshot = deepFreeze({...BASE, theme: 'dark', language: 'ar', worldview: 'de-facto'});

it('shows the home view when a chapter says nothing', () => {
  expect(chapterSnapshot(chapter('a'), HOME, ROOM)).toEqual({snapshot: HOME, issues: [], unknown: []});
});

it('reads its fragment over the home view, and reports what it cannot read', () => {
  const {snapshot, issues, unknown} = chapterSnapshot(
    chapter('a', {view: 'v=1&t=2024-01-01/2024-02-01&at=2024-01-31&sel=a&mode=fast&mood=grim'}),
    HOME,
    ROOM
  );
  expect(snapshot.playback).toMatchObject({
    timeWindow: [Date.UTC(2024, 0), Date.UTC(2024, 1)],
    playhead: Date.UTC(2024, 0, 31),
    mode: HOME.playback.mode
  });
  expect([snapshot.selected, snapshot.camera]).toEqual(['a', HOME.camera]);
  expect(issues).toEqual([expect.stringContaining('mode=fast')]);
  expect(unknown).toEqual([['mood', 'grim']]);
});

it('keeps theme, language and worldview of the reader unless the fragment names them', () => {
  const own = ({theme, language, worldview}: Snapshot) => [theme, language, worldview];
  expect(own(chapterSnapshot(chapter('a', {view: 'kind=attack'}), HOME, ROOM).snapshot)).toEqual(own(HOME));
  const view = 'theme=light&worldview=un';
  expect(own(chapterSnapshot(chapter('a', {view}), HOME, ROOM).snapshot)).toEqual(['light', 'ar', 'un']);
});

it('shows its bounds whole beside what covers the map, whatever camera the fragment has', () => {
  const bounds = [58, 24, 78, 40] as const;
  const view = 'map=9/10/10/45/30';
  expect(chapterSnapshot(chapter('a', {view}), HOME, ROOM).snapshot.camera).toMatchObject({zoom: 9, pitch: 30});
  expect(chapterSnapshot(chapter('a', {view, bounds}), HOME, ROOM).snapshot.camera).toEqual(
    fitBounds(bounds, ROOM.size, ROOM.padding)
  );
});

it('stays with the data set and the place in the story that the reader is at', () => {
  const home = deepFreeze({...HOME, chapter: {story: 's', id: 'a'}});
  const {snapshot} = chapterSnapshot(chapter('b', {view: 'data=other&story=t&ch=b'}), home, ROOM);
  expect([snapshot.data, snapshot.chapter]).toEqual(['khorasan', {story: 's', id: 'a'}]);
});

it('shows any view that a session can be in', () => {
  check(
    fc.property(snapshots, (shown) => {
      const {snapshot, issues} = chapterSnapshot(chapter('a', {view: encode(shown, BASE)}), BASE, ROOM);
      expect(issues).toEqual([]);
      expect(encode({...snapshot, data: shown.data, chapter: shown.chapter}, BASE)).toBe(encode(shown, BASE));
    })
  );
});
