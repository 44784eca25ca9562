import {flushSync} from 'svelte';
import {describe, expect, it} from 'vitest';
import {KINDS} from '../../geo/index.ts';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {LEGEND_KINDS} from '../../src/core/filter/fields.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {effects} from './effects.svelte.ts';
import {session, SNAPSHOT, WatchedClock} from './sessions.ts';

const day = (month: number, date: number, year = 2024) => Date.UTC(year, month - 1, date);

const OTHER: Snapshot = deepFreeze<Snapshot>({
  ...SNAPSHOT,
  camera: {center: [28.9, 41], zoom: 7, bearing: 12, pitch: 30},
  projection: 'globe',
  playback: {
    timeWindow: [day(1, 1), day(3, 1)],
    playhead: day(2, 3) + 12.5,
    mode: 'moment',
    speed: 30 * DAY_MS,
    pace: 'events',
    segment: [day(1, 10), day(2, 10)],
    playing: true,
    loop: true
  },
  clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['attack']}],
  selected: 'kerman',
  theme: 'dark',
  language: 'de',
  worldview: 'de-facto'
});

describe('snapshot', () => {
  it('is at first what the session was made of, paused', () => {
    expect(session().snapshot).toEqual(SNAPSHOT);
    expect(session(OTHER).snapshot).toEqual({...OTHER, playback: {...OTHER.playback, playing: false}});
  });

  it('taken from one session rebuilds it in another', () => {
    const clock = new WatchedClock();
    const one = session({}, clock);
    one.snapshot = OTHER;
    clock.run(700);
    one.filters.toggle('status', 'alleged', ['confirmed', 'alleged']);
    one.open('istanbul');
    one.view.camera = {...one.view.camera, zoom: 5};
    const other = session();
    other.snapshot = deepFreeze(one.snapshot);
    expect(other.snapshot).toEqual(one.snapshot);
    expect(other.counts).toEqual(one.counts);
    expect({...other.scene, store: null}).toEqual({...one.scene, store: null});
  });

  it('survives being written as JSON', () => {
    const one = session();
    one.snapshot = JSON.parse(JSON.stringify(OTHER)) as Snapshot;
    expect(one.snapshot).toEqual(OTHER);
    one.destroy();
  });

  it('plays on when it was playing', () => {
    const clock = new WatchedClock();
    const one = session({}, clock);
    one.snapshot = OTHER;
    clock.run(200);
    expect(one.snapshot.playback.playhead).toBeGreaterThan(OTHER.playback.playhead);
    one.destroy();
    expect(clock.pending).toBe(0);
  });
});

describe('the list', () => {
  it('holds as many as are on the map, and the newest alone when so many are asked for', () => {
    const one = session();
    const {placements} = one.counts;
    expect(one.listed.map(({id}) => id)).toEqual(['crocus', 'arrest', 'recruits', 'istanbul', 'kerman', 'plot']);
    expect(one.listed).toHaveLength(placements.point + placements.area + placements.tray + 1);
    expect(one.newest(2)).toEqual(one.listed.slice(0, 2));
  });
});

describe('counts', () => {
  it('count what is on the map', () => {
    const {kinds, killed} = session().counts;
    const [attacks, plots, arrests] = kinds;
    expect([attacks!.sure, plots!.possible, arrests!.sure]).toEqual([3, 1, 1]);
    expect(killed).toEqual({low: 234, high: 253, latest: 253, records: 3, possible: 0, unknown: 0});
  });

  it('of the legend leave its own clause out, and nobody else’s', () => {
    const one = session();
    const before = one.legendCounts;
    one.filters.toggle('kind', 'attack', LEGEND_KINDS);
    expect(one.counts.kinds[0]!.sure).toBe(0);
    expect(one.legendCounts).toEqual(before);
    one.filters.set({source: 'status', field: 'status', kind: 'any', value: ['alleged']});
    expect(one.legendCounts.kinds[0]!.sure).toBe(0);
    expect(one.legendCounts.kinds[1]!.possible).toBe(1);
  });

  it('add up to the rows of the scene for every kind that is switched off', () => {
    const one = session();
    for (const kind of KINDS) {
      one.filters.clear();
      one.filters.toggle('kind', kind, LEGEND_KINDS);
      const {point, area, tray} = one.counts.placements;
      expect(point + area + tray).toBe(one.bits.reduce((a, b) => a + b) - (kind === 'milestone' ? 0 : 1));
    }
  });

  it('are computed again only when a day passes', () => {
    const clock = new WatchedClock();
    const one = session({playback: {...SNAPSHOT.playback, playhead: day(1, 1), speed: DAY_MS}}, clock);
    const seen = effects(() => one.counts);
    one.playback.play();
    for (let i = 0; i < 90; i++) {
      clock.run(20);
      flushSync();
    }
    expect(seen.values).toHaveLength(2);
    seen.end();
    one.destroy();
  });
});

describe('flows', () => {
  it('follow the clauses about kind and status', () => {
    const one = session();
    expect(one.shownFlows.map(({id}) => id)).toEqual(['travel', 'recruits']);
    one.filters.set({source: 'status', field: 'status', kind: 'any', value: ['confirmed']});
    expect(one.shownFlows.map(({id}) => id)).toEqual(['travel']);
    one.filters.toggle('kind', 'flow', LEGEND_KINDS);
    expect(one.shownFlows).toEqual([]);
  });

  it('are counted in the window, whether they are switched on or not', () => {
    const one = session();
    one.filters.toggle('kind', 'flow', LEGEND_KINDS);
    expect(one.flowCount).toEqual({sure: 1, possible: 0});
  });

  it('lie within the domain of the timeline', () => {
    expect(session().playback.domain[0]).toBe(day(1, 1, 2012));
  });
});

describe('open', () => {
  it('selects what is on the map and moves nothing', () => {
    const one = session();
    const before = one.playback.value;
    one.open('kerman');
    expect(one.selection.selected).toBe('kerman');
    expect(one.playback.value).toBe(before);
  });

  it('pauses and moves the playhead to what lies ahead', () => {
    const clock = new WatchedClock();
    const one = session({playback: {...SNAPSHOT.playback, playhead: day(1, 1)}}, clock);
    one.playback.play();
    one.open('crocus');
    expect(one.playback.value).toMatchObject({playing: false, playhead: day(3, 22)});
    expect(clock.pending).toBe(0);
  });

  it('widens the window for what lies outside', () => {
    const one = session();
    one.open('founding');
    expect(one.playback.value).toMatchObject({
      timeWindow: [day(1, 26, 2015), SNAPSHOT.playback.timeWindow[1]],
      playhead: day(1, 26, 2015)
    });
    const [from, to] = one.playback.extent;
    expect(from <= day(1, 26, 2015) && day(1, 26, 2015) < to).toBe(true);
  });

  it('leaves the window alone for what began before it and reaches into it', () => {
    for (const mode of ['moment', 'trail', 'cumulative'] as const) {
      const timeWindow = [day(3, 1), day(4, 1)] as const;
      const one = session({playback: {...SNAPSHOT.playback, mode, timeWindow, playhead: day(3, 10)}});
      const before = one.playback.value;
      one.open('plot');
      expect(one.playback.value).toBe(before);
    }
  });

  it('goes to the first day of the window that such a record reaches', () => {
    const one = session({
      playback: {...SNAPSHOT.playback, mode: 'moment', timeWindow: [day(2, 15), day(4, 1)], playhead: day(3, 31)}
    });
    one.open('recruits');
    expect(one.playback.value).toMatchObject({timeWindow: [day(2, 15), day(4, 1)], playhead: day(2, 15)});
  });

  it('widens the window for a flow that began before every incident', () => {
    const one = session();
    one.open('travel');
    expect(one.playback.value.timeWindow[0]).toBe(day(1, 1, 2012));
  });

  it('shows the record in every mode', () => {
    for (const mode of ['moment', 'window', 'trail', 'cumulative'] as const) {
      const one = session({playback: {...SNAPSHOT.playback, mode}});
      one.open('founding');
      expect(one.counts.kinds[KINDS.indexOf('milestone')]!.sure).toBe(1);
    }
  });

  it('asks the map to go to a place out of view, and leaves it alone for one in view or without a place', () => {
    const one = session({camera: {...SNAPSHOT.camera, zoom: 6}});
    one.open('founding');
    expect(one.view.destination).toBeNull();
    one.open('kerman');
    expect(one.view.destination).toEqual({...SNAPSHOT.camera, zoom: 6, center: [69.2, 34.5]});
    const wide = session({camera: {...SNAPSHOT.camera, zoom: 2}});
    wide.open('kerman');
    expect(wide.view.destination).toBeNull();
  });

  it('selects a record that does not exist without moving', () => {
    const one = session();
    const before = one.playback.value;
    one.open('nothing');
    expect(one.playback.value).toBe(before);
    expect(one.recordOf('nothing')).toBeNull();
  });
});

describe('recordOf', () => {
  it('finds incidents and flows', () => {
    expect(session().recordOf('crocus')?.properties.title).toBe('crocus');
    expect(session().recordOf('travel')?.properties.title).toBe('travel');
  });
});

describe('stepEvent', () => {
  it('walks through the days on which something shown begins', () => {
    const one = session({playback: {...SNAPSHOT.playback, playhead: day(12, 1, 2023)}});
    const heads: string[] = [];
    for (let i = 0; i < 6; i++) {
      one.stepEvent(1);
      heads.push(new Date(one.playback.value.playhead).toISOString().slice(0, 10));
    }
    expect(heads).toEqual(['2024-01-01', '2024-01-03', '2024-01-28', '2024-02-01', '2024-03-19', '2024-03-22']);
  });

  it('leaves out what the filters do', () => {
    const one = session({playback: {...SNAPSHOT.playback, playhead: day(1, 5)}});
    one.filters.set({source: 'kind', field: 'kind', kind: 'any', value: ['arrest']});
    one.stepEvent(1);
    expect(one.playback.value.playhead).toBe(day(3, 19));
  });
});

describe('two sessions', () => {
  it('do not disturb each other, on one clock', () => {
    const clock = new WatchedClock();
    const [one, two] = [session({}, clock), session({}, clock)];
    const before = two.snapshot;
    one.playback.play();
    one.filters.toggle('kind', 'attack', LEGEND_KINDS);
    one.open('kerman');
    one.view.theme = 'dark';
    one.playback.play();
    clock.run(500);
    expect(two.snapshot).toEqual(before);
    two.playback.play();
    expect(clock.pending).toBe(2);
    one.destroy();
    expect(clock.pending).toBe(1);
    clock.run(500);
    expect(two.playback.value.playhead).toBeGreaterThan(SNAPSHOT.playback.timeWindow[0]);
    two.destroy();
    expect(clock.pending).toBe(0);
  });
});

describe('the window that a session opens with', () => {
  it('widens the timeline when it reaches beyond the records', () => {
    const timeWindow = [day(1, 1, 2000), day(1, 1, 2030)] as const;
    const one = session({playback: {...SNAPSHOT.playback, timeWindow}});
    expect(one.playback.domain).toEqual(timeWindow);
  });
});
