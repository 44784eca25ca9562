import {describe, expect, it} from 'vitest';
import {TimelineView} from '../../src/components/timeline/timeline-view.svelte.ts';
import type {TimeExtent} from '../../geo/index.ts';
import {session} from './sessions.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const span = (from: string, to: string): TimeExtent => [at(from), at(to)];

function opened({playhead = '2024-03-31'}: {playhead?: string} = {}) {
  const one = session();
  one.playback.setWindow(span('2023-12-01', '2024-04-01'));
  one.playback.seek(at(playhead));
  const timeline = new TimelineView(one, () => 'full');
  return {timeline, playback: one.playback};
}

describe('pace', () => {
  it('is a band above the axis while play is paced by events, which takes its room from the rows', () => {
    const {timeline, playback} = opened();
    timeline.width = 600;
    const {baseline} = timeline.heights;
    expect(timeline.pace).toBeNull();
    playback.setPace('events');
    expect(timeline.pace).toMatch(/^(M\d+ 176v-[\d.]+h1v[\d.]+z)+$/);
    expect(timeline.heights.baseline).toBe(baseline - 12);
    playback.setMode('window');
    expect(timeline.pace).toBeNull();
  });
});

describe('segment', () => {
  it('is the same pair as long as nothing changes', () => {
    const {timeline, playback} = opened({playhead: '2024-01-10'});
    expect(timeline.segment).toBeNull();
    playback.setSegment(span('2024-01-03', '2024-02-01'));
    const before = timeline.segment;
    expect(before).toEqual(span('2024-01-03', '2024-02-01'));
    playback.seek(at('2024-01-20'));
    expect(timeline.segment).toBe(before);
  });
});

describe('setWindow', () => {
  it('takes a playhead along that rests on the last day', () => {
    const {timeline, playback} = opened();
    timeline.setWindow(span('2023-12-01', '2024-05-01'));
    expect(playback.value.playhead).toBe(at('2024-04-30'));
    timeline.setWindow(span('2023-12-01', '2024-02-01'));
    expect(playback.value.playhead).toBe(at('2024-01-31'));
  });

  it('leaves any other playhead where it is, inside the window', () => {
    const {timeline, playback} = opened({playhead: '2024-01-10'});
    timeline.setWindow(span('2023-12-01', '2024-05-01'));
    expect(playback.value.playhead).toBe(at('2024-01-10'));
    timeline.setWindow(span('2024-02-01', '2024-05-01'));
    expect(playback.value.playhead).toBe(at('2024-02-01'));
  });

  it('lets play go on', () => {
    const {timeline, playback} = opened();
    playback.seek(at('2024-01-10'));
    playback.play();
    playback.seek(at('2024-03-31'));
    timeline.setWindow(span('2023-12-01', '2024-05-01'));
    expect([playback.value.playing, playback.value.playhead]).toEqual([true, at('2024-03-31')]);
    playback.destroy();
  });
});

describe('show', () => {
  it('stops play and shows all of the window, wherever the playhead was', () => {
    const {timeline, playback} = opened({playhead: '2024-01-10'});
    playback.play();
    timeline.show(span('2023-01-01', '2024-01-01'));
    expect(playback.value).toMatchObject({
      ...{playing: false, timeWindow: span('2023-01-01', '2024-01-01'), playhead: at('2023-12-31')}
    });
    expect(playback.extent).toEqual(span('2023-01-01', '2024-01-01'));
  });
});

describe('shiftYears', () => {
  it('shows the same days of the year before, all of them when all were shown', () => {
    const {timeline, playback} = opened();
    timeline.shiftYears(-1);
    expect(timeline.timeWindow).toEqual(span('2022-12-01', '2023-04-01'));
    expect(playback.value.playhead).toBe(at('2023-03-31'));
  });

  it('keeps the playhead on its day of the year', () => {
    const {timeline, playback} = opened({playhead: '2024-01-10'});
    timeline.shiftYears(-1);
    expect(playback.value.playhead).toBe(at('2023-01-10'));
    timeline.shiftYears(1);
    expect(playback.value).toMatchObject({timeWindow: span('2023-12-01', '2024-04-01'), playhead: at('2024-01-10')});
  });

  it('stays where it is when the data do not go there', () => {
    const {timeline, playback} = opened();
    expect(timeline.inYears(-100)).toBe(null);
    timeline.shiftYears(-100);
    expect(playback.value.timeWindow).toEqual(span('2023-12-01', '2024-04-01'));
  });
});
