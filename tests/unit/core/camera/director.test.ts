import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Activity} from '../../../../src/core/camera/activity.ts';
import type {Bounds} from '../../../../src/core/camera/camera.ts';
import {metersPerPixel} from '../../../../src/core/camera/camera.ts';
import type {Scenery, Shot} from '../../../../src/core/camera/director.ts';
import {isInsideGlobe} from '../../../../src/core/camera/globe-view.ts';
import {directorShots, isInside, LEAD_MS, MIN_SHOT_MS, shotAt} from '../../../../src/core/camera/director.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

// A second of data time takes a second of play, so that the tests read in ms alike.
const SIZE = {width: 1000, height: 640};
const NONE = {top: 0, right: 0, bottom: 0, left: 0};
const RUN = 120_000;

const at = (lon: number, lat: number, begin: number, lasts = 1): Activity => ({
  bounds: [lon, lat, lon, lat],
  extent: [begin, begin + lasts]
});
const shoot = (activities: readonly Activity[], given: Partial<Scenery> = {}): readonly Shot[] =>
  directorShots(
    deepFreeze({
      activities,
      run: [0, RUN] as const,
      toPlay: (instant: number) => instant,
      projection: 'mercator',
      size: SIZE,
      padding: NONE,
      ...given
    })
  );

const places: fc.Arbitrary<Bounds> = fc
  .tuple(fc.integer({min: -180, max: 178}), fc.integer({min: -60, max: 70}), fc.integer({min: 0, max: 3}))
  .map(([lon, lat, reach]): Bounds => [lon, lat, lon + reach > 179 ? lon + reach - 360 : lon + reach, lat + reach]);
const begins = fc.integer({min: 0, max: RUN - 1});
const activityList = fc.array(
  fc
    .tuple(places, begins, fc.constantFrom(1, 3000, 30_000))
    .map(([bounds, begin, lasts]): Activity => ({bounds, extent: [begin, begin + lasts]})),
  {maxLength: 30}
);
// Any map that never falls: slow and quick stretches in turn.
const paces = fc.array(fc.double({min: 0, max: 4, noNaN: true}), {minLength: 4, maxLength: 4}).map((rates) => {
  const piece = RUN / rates.length;
  return (instant: number) =>
    rates.reduce((sum, rate, i) => sum + rate * Math.min(Math.max(instant - i * piece, 0), piece), 0);
});

describe('directorShots', () => {
  it('makes none where nothing happens', () => {
    expect(shoot([])).toEqual([]);
    expect(shotAt([], 1000)).toBeNull();
  });

  it('shows the first thing to happen from the start', () => {
    const shots = shoot([at(37.4, 55.8, 60_000)]);
    expect(shots.map((shot) => shot.at)).toEqual([0]);
    expect(shots[0]!.camera.center[0]).toBeCloseTo(37.5, 6);
  });

  it('shows one incident alone no closer than 1,000 km across', () => {
    for (const size of [SIZE, {width: 360, height: 500}]) {
      const {center, zoom} = shoot([at(69.2, 34.5, 20_000)], {size})[0]!.camera;
      const across = (metersPerPixel(center[1], zoom) * Math.min(size.width, size.height)) / 1000;
      expect(across).toBeGreaterThan(1000);
      expect(across).toBeLessThan(2000);
    }
  });

  it('stays where it is while what happens is well inside the picture', () => {
    const near = Array.from({length: 20}, (_, i) => at(60 + (i % 3), 34 + (i % 2), i * 6000));
    expect(shoot(near)).toHaveLength(1);
  });

  it('goes to what happens elsewhere, and is there before it does', () => {
    const shots = shoot([at(69, 34, 5000), at(-3, 40, 60_000)]);
    expect(shots).toHaveLength(2);
    expect(shots[1]!.at).toBeLessThanOrEqual(60_000 - LEAD_MS + 250);
    expect(shots[1]!.camera.center[0]).toBeCloseTo(-2.5, 6);
  });

  it('does not swing between two far places in turn, but shows both', () => {
    const turns = Array.from({length: 12}, (_, i) => at(i % 2 ? 100 : 0, 40, i * 10_000));
    const [first, ...others] = shoot(turns) as [Shot, ...Shot[]];
    expect(isInside([0, 40, 101, 41], first.camera, SIZE, NONE)).toBe(true);
    // Only the last one of all stands alone.
    expect(others.filter((shot) => shot.at < 100_000)).toEqual([]);
  });

  it('frames what lies on both sides of the antimeridian together', () => {
    const [{camera}] = shoot([at(178, -18, 3000), at(-172, -14, 6000)]) as [Shot];
    expect(Math.abs(camera.center[0])).toBeGreaterThan(170);
    expect(camera.zoom).toBeGreaterThan(3);
  });

  it('comes closer when what is active for a while needs far less room', () => {
    const shots = shoot([
      at(-100, 40, 2000),
      at(100, 10, 3000),
      ...Array.from({length: 8}, (_, i) => at(69, 34, 20_000 + i * 4000))
    ]);
    expect(shots).toHaveLength(2);
    expect(shots[1]!.camera.zoom).toBeGreaterThan(shots[0]!.camera.zoom + 1.5);
  });

  it('leaves free what lies over the map', () => {
    const padding = {top: 0, right: 0, bottom: 0, left: 500};
    const {camera} = shoot([at(69, 34, 5000)], {padding})[0]!;
    expect(isInside([69, 34, 70, 35], camera, SIZE, padding)).toBe(true);
    expect(camera.center[0]).toBeLessThan(66);
  });

  it('never moves more often than its limit, at any pace', () => {
    check(
      fc.property(activityList, paces, (activities, toPlay) => {
        const times = shoot(activities, {toPlay}).map((shot) => shot.at);
        for (const [i, time] of times.entries())
          if (i > 0) expect(time - times[i - 1]!).toBeGreaterThanOrEqual(MIN_SHOT_MS);
      }),
      400
    );
  });

  it('holds all that is active in the picture, unless the earth itself does not fit', () => {
    check(
      fc.property(activityList, (activities) => {
        const shots = shoot(activities);
        for (const {bounds, extent} of activities)
          for (const play of [extent[0], extent[0] + 1000, extent[0] + 3999]) {
            const {camera} = shotAt(shots, play)!;
            if (play < RUN && camera.zoom > 0) expect(isInside(bounds, camera, SIZE, NONE)).toBe(true);
          }
      }),
      400
    );
  });

  it('holds all that is active in the picture of a globe, as far as one side of it shows all', () => {
    const near = activityList.map((activities) =>
      activities.map((activity): Activity => {
        const [west, south, east, north] = activity.bounds;
        const lon = ((west + 180) / 4) % 90;
        return {...activity, bounds: [lon, south / 2, lon + (east < west ? 1 : east - west), north / 2]};
      })
    );
    check(
      fc.property(near, (activities) => {
        const shots = shoot(activities, {projection: 'globe'});
        for (const {bounds, extent} of activities)
          for (const play of [extent[0], extent[0] + 1000, extent[0] + 3999])
            if (play < RUN) expect(isInsideGlobe(bounds, shotAt(shots, play)!.camera, SIZE, NONE)).toBe(true);
      }),
      400
    );
  });

  it('never moves more often than its limit on a globe, whose far side it cannot show', () => {
    check(
      fc.property(activityList, (activities) => {
        const times = shoot(activities, {projection: 'globe'}).map((shot) => shot.at);
        for (const [i, time] of times.entries())
          if (i > 0) expect(time - times[i - 1]!).toBeGreaterThanOrEqual(MIN_SHOT_MS);
      })
    );
  });

  it('makes the same shots of the same records, in any order', () => {
    check(
      fc.property(activityList, paces, (activities, toPlay) => {
        expect(shoot(activities.toReversed(), {toPlay})).toEqual(shoot(activities, {toPlay}));
      })
    );
  });

  it('has the same shot at an instant however it is reached', () => {
    check(
      fc.property(activityList, fc.array(begins, {minLength: 1}), (activities, instants) => {
        const shots = shoot(activities);
        const there = instants.map((instant) => shotAt(shots, instant));
        const back = instants.toReversed().map((instant) => shotAt(shoot(activities), instant));
        expect(back.toReversed()).toEqual(there);
      })
    );
  });

  it('plans 100,000 records', () => {
    const many = Array.from({length: 100_000}, (_, i) => at((i * 7919) % 170, (i * 104_729) % 60, i));
    expect(shoot(many).length).toBeGreaterThan(0);
  });
});
