import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Flow, Incident, Position, TimeExtent} from '../../../../geo/index.ts';
import type {Clause} from '../../../../src/core/filter/clause.ts';
import {CHOICE_KINDS} from '../../../../src/core/filter/clause.ts';
import {PASS} from '../../../../src/core/filter/passing.ts';
import {decode} from '../../../../src/core/snapshot/url-codec.ts';
import type {RecordSet} from '../../../../src/core/store/record-set.ts';
import {extentOfRecord, overlaps} from '../../../../src/core/store/find-record.ts';
import {captionText, citedRecords, parseCaption} from '../../../../src/core/story/caption.ts';
import {checkStory} from '../../../../src/core/story/check-story.ts';
import type {DraftGround} from '../../../../src/core/story/draft.ts';
import {draftStory} from '../../../../src/core/story/draft.ts';
import type {Chapter} from '../../../../src/core/story/story.ts';
import {formatStory, parseStory} from '../../../../src/core/story/story-file.ts';
import type {Summarized} from '../../../../src/core/summary/summary-details.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {english} from '../../../../src/core/words/words.ts';
import {clauses, extents, incidents} from '../arbitraries.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';
import {figure, flow, incident} from '../records.ts';
import {BASE} from '../snapshot/snapshots.ts';
import {shownOf} from '../summary/shown.ts';

const HOME = deepFreeze({...BASE, data: 'test'});
const GROUND: DraftGround = {snapshot: HOME, home: HOME, words: english};
const YEARS: TimeExtent = [Date.UTC(2020, 0, 1), Date.UTC(2025, 0, 1)];

function draft(records: readonly Incident[], ground: Partial<DraftGround> = {}, flows: readonly Flow[] = []) {
  return draftStory(shownOf(records, {extent: YEARS, flows}), {...GROUND, ...ground});
}

function windowOf({view}: Chapter): TimeExtent {
  return decode(view, HOME).snapshot.playback.timeWindow;
}

function at(id: string, edtf: string, position: Position, name: string, killed = 1): Incident {
  const where = {name, precision: 'settlement' as const, radiusKm: null};
  return incident(id, {at: position, edtf, where, figures: [figure({best: killed})]});
}

/** Three towns with a few days each. */
const THREE = [
  ...['2021-03-01', '2021-03-02', '2021-03-04'].map((day, i) => at(`a${i}`, day, [69.2, 34.5], 'Kabul')),
  ...['2021-03-09', '2021-03-10'].map((day, i) => at(`b${i}`, day, [37.6, 55.8], 'Moscow')),
  ...['2024-01-03', '2024-01-05'].map((day, i) => at(`c${i}`, day, [57.1, 30.3], 'Kerman'))
];

describe('draftStory', () => {
  it('makes a chapter of each cluster in time and place', () => {
    const {chapters} = draft(THREE)!;
    expect(chapters.map(({label}) => label)).toEqual(['Kabul', 'Moscow', 'Kerman']);
    expect(chapters.map(({title}) => title)).toEqual(['Kabul, Mar 2021', 'Moscow, Mar 2021', 'Kerman, Jan 2024']);
    expect(chapters.map(windowOf)).toEqual([
      [Date.UTC(2021, 2, 1), Date.UTC(2021, 2, 5)],
      [Date.UTC(2021, 2, 9), Date.UTC(2021, 2, 11)],
      [Date.UTC(2024, 0, 3), Date.UTC(2024, 0, 6)]
    ]);
  });

  it('says what begins in a chapter, and lists its records with links', () => {
    const {caption} = draft([at('x', '2024-01-03', [57.1, 30.3], 'Kerman', 95)])!.chapters[0]!;
    expect(caption).toBe('1 attack, 95 reported killed.\n\n- [x](record:x), 3 Jan 2024');
  });

  it('keeps the filter and the day of knowledge, and leaves looks and selection to the reader', () => {
    const own: Clause = {source: 'kind', field: 'kind', kind: CHOICE_KINDS[0], value: ['attack']};
    const snapshot = {...HOME, clauses: [own], known: Date.UTC(2024, 5, 1), selected: 'x', theme: 'dark' as const};
    const {view} = draft([at('x', '2024-01-03', [57.1, 30.3], 'Kerman')], {snapshot})!.chapters[0]!;
    const read = decode(view, HOME).snapshot;
    expect([read.known, read.clauses]).toEqual([snapshot.known, [own]]);
    expect([read.selected, read.theme]).toEqual([null, HOME.theme]);
  });

  it('stands still on a single day, and plays what is longer', () => {
    expect(draft([THREE[0]!])!.chapters[0]!.play).toBeNull();
    expect(draft(THREE)!.chapters[0]!.play).toEqual({seconds: 6, pace: 'events'});
  });

  it('shows places with their surroundings, across the antimeridian where that is shorter', () => {
    const [chapter] = draft([
      at('x', '2024-01-03', [179.5, 0], 'A'),
      at('y', '2024-01-03', [-179.5, 1], 'B')
    ])!.chapters;
    const [west, south, east, north] = chapter!.bounds!;
    expect(west).toBeCloseTo(178.78, 1);
    expect(east).toBeCloseTo(-178.78, 1);
    expect([south, north]).toEqual([expect.closeTo(-0.72, 1), expect.closeTo(1.72, 1)]);
  });

  it('leaves the camera to the reader where nothing is placed', () => {
    expect(draft([incident('x', {at: null, edtf: '2024-01-03'})])!.chapters[0]!.bounds).toBeNull();
  });

  it('puts what lasts behind what happens', () => {
    const lasting = incident('l', {edtf: '2020/2024', series: true});
    const {chapters} = draft([...THREE, lasting])!;
    expect(chapters.map(windowOf)).toEqual(draft(THREE)!.chapters.map(windowOf));
    expect(citedRecords(parseCaption(chapters[0]!.caption))).toContain('l');
    expect(draft([lasting])!.chapters).toHaveLength(1);
  });

  it('takes in flows with both their ends', () => {
    const [chapter] = draft([], {}, [flow('f', {edtf: '2024-01-03'})])!.chapters;
    const [west, south, east, north] = chapter!.bounds!;
    expect(west < 68.8 && east > 69.2 && south < 34.5 && north > 38.5).toBe(true);
    expect(chapter!.title).toBe('Kabul, 3 Jan 2024');
  });

  it('reads titles of records as text, whatever signs are in them', () => {
    const title = 'A [b](c) *d* _e_ `f` <g> &amp; \\ #1 ~h~';
    const {caption} = draft([incident('x', {edtf: '2024-01-03', title})])!.chapters[0]!;
    expect(captionText(parseCaption(caption)).split('\n')[1]).toBe(`${title}, 3 Jan 2024`);
  });

  it('is nothing when nothing is listed', () => {
    expect(draft([])).toBeNull();
  });

  const cases = fc.tuple(
    incidents,
    extents.filter(([from, to]) => Number.isFinite(to - from)),
    clauses
  );

  it('has every listed record in the time of at least one chapter', () => {
    check(
      fc.property(cases, ([records, extent]) => {
        const shown = shownOf(records, {extent, flows: [flow('f')]});
        const windows = draftStory(shown, GROUND)?.chapters.map(windowOf) ?? [];
        for (const {id} of [...records, {id: 'f'}]) {
          const own = extentOfRecord(shown, id)!;
          if (!overlaps(own, extent)) continue;
          const covered = windows.filter((window) => overlaps(own, window));
          expect(covered.length, id).toBeGreaterThan(0);
          const whole = own[0] >= extent[0] && own[1] <= extent[1] && own[1] - own[0] <= 32 * DAY_MS;
          const series = records.some((record) => record.id === id && record.properties.series);
          if (whole && !series)
            expect(
              covered.some(([from, to]) => own[0] >= from && own[1] <= to),
              id
            ).toBe(true);
        }
      })
    );
  });

  it('has at most twelve chapters in order of time, with ids of their own, that the format takes without a fault', () => {
    check(
      fc.property(cases, ([records, extent, filter]) => {
        const shown = shownOf(records, {extent});
        const ground = {...GROUND, snapshot: {...HOME, clauses: filter}};
        const story = draftStory(shown, ground);
        if (!story) return;
        expect(story.chapters.length).toBeLessThanOrEqual(12);
        const starts = story.chapters.map((chapter) => windowOf(chapter)[0]);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(new Set(story.chapters.map(({id}) => id)).size).toBe(story.chapters.length);
        expect(parseStory(formatStory(story), {data: ['test']})).toEqual({story, issues: []});
      })
    );
  });

  it('names no record that is not there, and has no chapter that shows nothing', () => {
    check(
      fc.property(cases, ([records, extent]) => {
        const shown = shownOf(records, {extent});
        const story = draftStory(shown, GROUND);
        const issues = story
          ? checkStory(story, {records: shown as Summarized & RecordSet, home: HOME, named: new Map()})
          : [];
        // Before all dates there may still lie records that are open on that side; the app shows no such time.
        expect(issues.filter(({code}) => code !== 'window-outside')).toEqual([]);
      })
    );
  });

  it('is the same each time, whatever order the records come in', () => {
    check(
      fc.property(cases, ([records, extent]) => {
        const story = draftStory(shownOf(records, {extent}), GROUND);
        expect(draftStory(shownOf([...records].reverse(), {extent}), GROUND)).toEqual(story);
      }),
      60
    );
  });

  it('leaves out what the filter keeps out', () => {
    const shown = shownOf(THREE, {extent: YEARS, bits: THREE.map((_, i) => (i === 0 ? PASS.in : PASS.out))});
    expect(draftStory(shown, GROUND)!.chapters).toHaveLength(1);
  });
});
