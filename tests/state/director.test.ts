import {flushSync} from 'svelte';
import {describe, expect, it} from 'vitest';
import type {Camera} from '../../src/core/camera/camera.ts';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {Session} from '../../src/state/session.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {incident} from '../unit/core/records.ts';
import {BASE} from '../unit/core/snapshot/snapshots.ts';
import {effects} from './effects.svelte.ts';
import {datasetOf, WatchedClock} from './sessions.ts';

const START = Date.UTC(2024, 0, 1);
const KABUL: Camera = deepFreeze({center: [69.2, 34.5], zoom: 4, bearing: 0, pitch: 0});

const DATASET = datasetOf([
  ...Array.from({length: 20}, (_, i) =>
    incident(`kabul-${i}`, {edtf: new Date(START + (i + 2) * DAY_MS).toISOString().slice(0, 10)})
  ),
  incident('moscow', {edtf: '2024-02-20', at: [37.4, 55.8]})
]);

const RUN = deepFreeze({timeWindow: [START, START + 90 * DAY_MS] as const, playhead: START});

/** A session over 90 days, a day a second, with something in Kabul on each of 20 days at its start, and in Moscow after 50 seconds. */
function setUp(given: Partial<Snapshot> = {}) {
  const clock = new WatchedClock();
  const playback = {...BASE.playback, ...RUN, speed: DAY_MS};
  const snapshot = deepFreeze({...BASE, data: 'test', camera: KABUL, playback, follow: true, ...given});
  const session = new Session({dataset: DATASET, issues: [], snapshot, clock});
  return {clock, session, director: session.director};
}

const lon = ({shot}: Session['director']) => Math.round(shot!.camera.center[0] - 0.5);
const after = (seconds: number) => START + seconds * DAY_MS;

describe('the director', () => {
  it('has a shot only while it is on', () => {
    const {director} = setUp({follow: false});
    expect(director.shot).toBeNull();
    director.toggle();
    expect(lon(director)).toBe(69);
    director.toggle();
    expect(director.shot).toBeNull();
  });

  it('is part of the snapshot', () => {
    const {session, director} = setUp();
    expect(session.snapshot.follow).toBe(true);
    session.snapshot = {...session.snapshot, follow: false};
    expect(director.on).toBe(false);
  });

  it('has the same shot at an instant however it is reached', () => {
    const {session, director} = setUp();
    const shots = [0, 30, 60, 80, 60, 30, 0].map((seconds) => {
      session.playback.seek(after(seconds));
      return lon(director);
    });
    expect(shots).toEqual([69, 69, 37, 37, 37, 69, 69]);
  });

  it('makes its shots once for a whole run, and anew for another speed', () => {
    const {clock, session, director} = setUp();
    const {values, end} = effects(() => director.shot);
    flushSync();
    session.playback.play();
    clock.run(40_000);
    flushSync();
    expect(values).toHaveLength(1);
    session.playback.setSpeed(90 * DAY_MS);
    flushSync();
    expect(values).toHaveLength(2);
    end();
  });

  it('does not leave a sliding window', () => {
    const {session, director} = setUp();
    session.playback.setMode('window');
    expect(director.shot).not.toBeNull();
  });

  it('shows two places one after the other where the pace of events gives each its time', () => {
    const {session, director} = setUp();
    const show = (pace: 'even' | 'events') => {
      const {playback} = session.snapshot;
      session.snapshot = {...session.snapshot, playback: {...playback, pace, speed: 10 * DAY_MS}};
      session.playback.seek(after(5));
      return director.shot!.camera.zoom;
    };
    expect(show('events')).toBeGreaterThan(show('even') + 1);
  });

  it('stands farther back where the earth is a globe, which shows less of it', () => {
    const {session, director} = setUp({playback: {...BASE.playback, ...RUN, speed: 10 * DAY_MS}});
    const flat = director.shot!.camera;
    session.view.projection = 'globe';
    expect(director.shot!.camera.zoom).toBeLessThan(flat.zoom);
    expect(director.shot!.camera.center).toEqual(flat.center);
  });

  it('leaves the camera to a story that is on its way', () => {
    const {session, director} = setUp();
    session.told = session.playback.value;
    expect(director.shot).toBeNull();
    session.told = null;
    expect(director.shot).not.toBeNull();
  });

  it('waits while the map is held', () => {
    const {director} = setUp();
    director.hold(true);
    expect(director.shot).toBeNull();
    director.hold(false);
    expect(lon(director)).toBe(69);
  });
});

describe('a flight of the director', () => {
  it('ends at the shot, in at most 1,600 ms', () => {
    const {clock, session, director} = setUp();
    session.playback.seek(after(60));
    director.go(director.shot!);
    clock.run(400);
    expect(session.view.camera).not.toEqual(director.shot!.camera);
    clock.run(1300);
    expect(session.view.camera).toEqual(director.shot!.camera);
    expect(clock.pending).toBe(0);
  });

  it('is a cut where motion is not welcome', () => {
    const {clock, session, director} = setUp();
    session.view.reducedMotion = true;
    session.playback.seek(after(60));
    director.go(director.shot!);
    expect(session.view.camera).toEqual(director.shot!.camera);
    expect(clock.pending).toBe(0);
  });

  it('ends where it is when the director is switched off', () => {
    const {clock, session, director} = setUp();
    session.playback.seek(after(60));
    director.go(director.shot!);
    clock.run(400);
    const {camera} = session.view;
    director.on = false;
    clock.run(2000);
    expect(session.view.camera).toBe(camera);
    expect(clock.pending).toBe(0);
  });

  it('asks for no frames when the camera is there already', () => {
    const {clock, session, director} = setUp();
    session.view.camera = director.shot!.camera;
    director.go(director.shot!);
    expect(clock.pending).toBe(0);
  });
});
