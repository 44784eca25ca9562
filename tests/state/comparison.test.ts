import {describe, expect, it} from 'vitest';
import type {Comparison} from '../../src/core/compare/comparison.ts';
import {differences} from '../../src/core/compare/differences.ts';
import type {Clause} from '../../src/core/filter/clause.ts';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import {ComparisonState, secondSession, tallyOf} from '../../src/state/comparison.svelte.ts';
import type {Session} from '../../src/state/session.svelte.ts';
import {session, SNAPSHOT, WatchedClock} from './sessions.ts';

const day = (month: number, date: number, year = 2024) => Date.UTC(year, month - 1, date);
const PLOTS: readonly Clause[] = [{source: 'kind', field: 'kind', kind: 'any', value: ['plot']}];

/** A session of its own, what it is compared with, and the second view. */
function compared(
  snapshot: Partial<Snapshot> = {},
  clock = new WatchedClock()
): {first: Session; comparison: ComparisonState; second: Session} {
  const first = session(snapshot, clock);
  return {first, comparison: new ComparisonState(first), second: secondSession(first)};
}

describe('the second view', () => {
  it('has the same days of the year before, through the same camera, with the same selection and filter', () => {
    const {first, comparison, second} = compared();
    comparison.with('year-before');
    expect(second.playback.value.timeWindow).toEqual([day(12, 1, 2022), day(4, 1, 2023)]);
    expect(second.view).toBe(first.view);
    expect(second.records).toBe(first.records);
    first.filters.clauses = PLOTS;
    first.selection.selected = 'crocus';
    expect(second.filters.clauses).toBe(PLOTS);
    expect(second.snapshot.selected).toBe('crocus');
    first.selection.selected = null;
    expect(second.selection.selected).toBeNull();
  });

  it('follows the window of the first, and lies where no records are as well', () => {
    const {first, comparison, second} = compared();
    comparison.with('just-before');
    first.playback.setWindow([day(1, 26, 2015), day(2, 26, 2015)]);
    expect(second.playback.value.timeWindow).toEqual([day(12, 26, 2014), day(1, 26, 2015)]);
    expect(second.counts.kinds.every(({sure, possible}) => sure + possible === 0)).toBe(true);
  });

  it('plays along on an aligned clock, and asks for no frames of its own', () => {
    const clock = new WatchedClock();
    const {first, comparison, second} = compared({}, clock);
    comparison.with('year-before');
    first.playback.seek(day(12, 11, 2023));
    expect(second.playback.day).toBe(day(12, 11, 2022));
    first.playback.play();
    clock.run(1000);
    expect(clock.pending).toBe(1);
    const since = (each: Session) => each.playback.value.playhead - each.playback.value.timeWindow[0];
    expect(since(first)).toBeGreaterThan(16 * DAY_MS);
    expect(since(second)).toBe(since(first));
  });

  it('stands still when it is told to, until it is told to run along', () => {
    const {first, comparison, second} = compared();
    comparison.with('year-before');
    first.playback.seek(day(1, 10));
    comparison.together = false;
    first.playback.seek(day(3, 1));
    expect(second.playback.day).toBe(day(1, 10, 2023));
    comparison.together = true;
    expect(second.playback.day).toBe(day(3, 2, 2023));
  });

  it('keeps what the first one was, while that changes', () => {
    const {first, comparison, second} = compared({clauses: PLOTS});
    comparison.freeze();
    first.filters.clear();
    first.playback.setWindow([day(1, 1), day(2, 1)]);
    expect(second.filters.clauses).toEqual(PLOTS);
    expect(second.playback.value.timeWindow).toEqual(SNAPSHOT.playback.timeWindow);
  });

  it('is opened with a snapshot, and moved to another time with its filter', () => {
    const {first, comparison, second} = compared();
    const timeWindow = [day(1, 1, 2020), day(2, 1, 2020)] as const;
    comparison.open({playback: {...SNAPSHOT.playback, timeWindow}, clauses: PLOTS});
    expect(second.playback.value.timeWindow).toEqual(timeWindow);
    comparison.move('just-before');
    expect(first.comparison).toMatchObject({time: 'just-before', clauses: PLOTS});
  });

  it('is known as of the date of the first', () => {
    const {first, comparison, second} = compared();
    comparison.with('year-before');
    first.known = day(2, 1);
    expect(second.records).toBe(first.records);
    expect(second.store.rowOf('crocus')).toBe(-1);
  });
});

describe('swapping', () => {
  it.each<[string, (comparison: ComparisonState) => void]>([
    ['a time that follows', (comparison) => comparison.with('year-before')],
    ['a view of its own', (comparison) => comparison.freeze()]
  ])('puts each view in the place of the other, and back: %s', (_name, open) => {
    const {first, comparison, second} = compared();
    open(comparison);
    first.playback.setWindow([day(1, 1), day(2, 1)]);
    first.playback.seek(day(1, 8));
    const before = [first.snapshot, second.playback.value, second.filters.clauses] as const;
    comparison.swap();
    expect(first.playback.value.timeWindow).toEqual(before[1].timeWindow);
    expect(first.filters.clauses).toEqual(before[2]);
    expect(second.playback.value.timeWindow).toEqual(before[0].playback.timeWindow);
    comparison.swap();
    expect(first.snapshot).toEqual(before[0]);
  });
});

describe('the differences', () => {
  it('are those of what both maps show now', () => {
    const {first, comparison, second} = compared();
    comparison.with('year-before');
    const line = (what: string) => differences(tallyOf(first), tallyOf(second)).find((each) => each.what === what)!;
    expect(line('attack')).toMatchObject({a: {range: {low: 3, high: 3}}, b: {range: {low: 0, high: 0}}});
    expect(line('plot').change).toEqual({low: 0, high: 1});
    expect(line('killed').change).toEqual({low: 84 + 1 + 149, high: 103 + 1 + 149});
    first.playback.seek(day(1, 10));
    expect(line('attack').change).toEqual({low: 1, high: 1});
  });
});

describe('the camera', () => {
  it('goes on showing as much of the ground beside another map, and comes back after it', () => {
    const {first, comparison} = compared();
    const {camera, size} = first.view;
    comparison.with('year-before');
    comparison.resized(size);
    expect(first.view.camera).toBe(camera);
    comparison.resized({width: size.width / 2, height: size.height});
    expect(first.view.camera.zoom).toBeCloseTo(camera.zoom - 1);
    comparison.resized({width: size.width / 4, height: size.height});
    expect(first.view.camera.zoom).toBeCloseTo(camera.zoom - 1);
    comparison.close();
    expect(first.view.camera.zoom).toBeCloseTo(camera.zoom);
  });

  it('stays where a link put it', () => {
    const comparison: Comparison = {by: 'view', time: 'year-before', clauses: null, still: null};
    const {first, comparison: state} = compared({comparison});
    state.resized({width: 10, height: 10});
    state.close();
    expect(first.view.camera).toEqual(SNAPSHOT.camera);
  });
});

describe('the snapshot', () => {
  it('holds the comparison, and setting it begins and ends one', () => {
    const {first, comparison} = compared();
    comparison.byPeriod();
    expect(first.snapshot.comparison).toEqual({by: 'period', unit: 'month'});
    comparison.toggle();
    expect(first.snapshot.comparison).toBeNull();
    comparison.toggle();
    const kept = first.snapshot;
    first.snapshot = SNAPSHOT;
    expect(comparison.view).toBeNull();
    first.snapshot = kept;
    expect(comparison.view?.time).toBe('year-before');
  });
});
