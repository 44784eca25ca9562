import {flushSync} from 'svelte';
import {expect, it} from 'vitest';
import type {Dataset} from '../../geo/index.ts';
import {knownOn} from '../../src/core/knowledge/known-on.ts';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import {reportedRange} from '../../src/core/store/reported-range.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {Session} from '../../src/state/session.svelte.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {endOf, KHORASAN} from '../unit/core/knowledge/datasets.ts';
import {effects} from './effects.svelte.ts';
import {SNAPSHOT, WatchedClock} from './sessions.ts';

const CROCUS = '2024-03-22-crocus-city-hall';
const DATES = ['2014-01-01', '2023-12-26', '2024-03-22', '2024-03-23', '2024-07-30', '2026-03-12'];

function sessionOf(dataset: Dataset, snapshot: Partial<Snapshot> = {}, clock = new WatchedClock()): Session {
  const view = deepFreeze({...SNAPSHOT, data: dataset.entry.id, ...snapshot});
  return new Session({dataset, issues: [], snapshot: view, clock});
}

function shownBy(session: Session) {
  const {counts, legendCounts, flowCount, listed, eventDays, bits, shownFlows, scene} = session;
  return {
    ...{counts, legendCounts, flowCount, listed, eventDays, bits},
    flows: shownFlows.map(({id}) => id),
    scene: {...scene, store: [...scene.store.ids], flows: scene.flows.length},
    sources: [...session.sources.keys()]
  };
}

it('everything that is shown follows the date, as if the data set had ended there', () => {
  const clauses: Snapshot['clauses'] = [{source: 'kind', field: 'kind', kind: 'not', value: ['milestone']}];
  const one = sessionOf(KHORASAN, {clauses});
  for (const date of DATES) {
    one.known = endOf(date);
    const then = sessionOf(knownOn(KHORASAN, endOf(date)), {clauses});
    expect(shownBy(one), date).toEqual(shownBy(then));
    then.destroy();
  }
  one.known = null;
  expect(one.records).toBe(one.whole);
  expect(shownBy(one)).toEqual(shownBy(sessionOf(KHORASAN, {clauses})));
  one.destroy();
});

it('the count of the killed of Moscow grows with the date, and the record before it has none', () => {
  const one = sessionOf(KHORASAN);
  const latest = (date: string) => {
    one.known = endOf(date);
    return reportedRange(one.recordOf(CROCUS)!.properties.figures, 'killed')?.latest;
  };
  const dates = ['2024-03-22', '2024-03-23', '2024-03-24', '2024-03-27', '2024-03-30', '2026-03-12'];
  expect(dates.map(latest)).toEqual([undefined, 133, 137, 143, 144, 149]);
  one.known = endOf('2024-03-21');
  expect(one.recordOf(CROCUS)).toBeNull();
  one.destroy();
});

it('a record that is not known yet stays selected, and the time that the timeline holds stays as it is', () => {
  const one = sessionOf(KHORASAN, {selected: CROCUS});
  const {domain} = one.playback;
  one.known = endOf('2020-01-01');
  one.open('2024-06-bishkek-arrests');
  expect(one.selection.selected).toBe('2024-06-bishkek-arrests');
  expect(one.snapshot.playback).toEqual(SNAPSHOT.playback);
  expect(one.playback.domain).toEqual(domain);
  one.destroy();
});

it('the date is part of the view: one session hands it to another', () => {
  const one = sessionOf(KHORASAN, {known: endOf('2024-03-23')});
  expect(one.counts.killed.latest).toBeLessThan(sessionOf(KHORASAN).counts.killed.latest);
  const other = sessionOf(KHORASAN);
  other.snapshot = deepFreeze(one.snapshot);
  expect(other.known).toBe(endOf('2024-03-23'));
  expect(shownBy(other)).toEqual(shownBy(one));
  other.snapshot = deepFreeze({...one.snapshot, known: null});
  expect(other.records).toBe(other.whole);
});

it('the columns are made once for a date, and not while time runs', () => {
  const clock = new WatchedClock();
  const playback = {...SNAPSHOT.playback, playhead: SNAPSHOT.playback.timeWindow[0], speed: 20 * DAY_MS};
  const one = sessionOf(KHORASAN, {known: endOf('2024-03-23'), playback}, clock);
  const seen = effects(() => one.records);
  one.playback.play();
  for (let i = 0; i < 50; i++) {
    clock.run(20);
    flushSync();
  }
  expect(one.playback.value.playhead).toBeGreaterThan(playback.playhead + 10 * DAY_MS);
  expect(seen.values).toHaveLength(1);
  seen.end();
  one.destroy();
});
