import {describe, expect, it} from 'vitest';
import {captionCues, chapterCues, cueAt, pieceOut} from '../../../../src/core/film/cue.ts';
import {filmPlan} from '../../../../src/core/film/film-plan.ts';
import {storyFilm} from '../../../../src/core/film/story-film.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {BASE} from '../snapshot/snapshots.ts';
import {chapter, story} from '../story/stories.ts';

const told = story([
  chapter('one', {view: 'v=1&t=2024-01-01/2024-01-31', stays: 4, caption: 'First. Then a second sentence.'}),
  chapter('two', {
    view: 'v=1&t=2024-02-01/2024-03-01&map=5/40/60',
    play: {seconds: 6, pace: 'even'},
    caption: 'It plays.'
  }),
  chapter('three', {view: 'v=1&t=2024-02-01/2024-03-01&map=5/40/60', stays: 2, caption: ''})
]);
const room = {size: {width: 960, height: 540}, padding: {top: 0, right: 0, bottom: 0, left: 0}};
const domain = [BASE.playback.timeWindow[0] - 100 * DAY_MS, BASE.playback.timeWindow[1] + 100 * DAY_MS] as const;
const plan = filmPlan(storyFilm(told, {home: BASE, room, domain, eventDays: () => new Map()}), 30);

describe('a film of a story', () => {
  it('shows every chapter in order, and as a chapter of its story', () => {
    const seen = Array.from({length: plan.frames}, (_, i) => plan.at(i));
    expect([...new Set(seen.map(({chapter: number}) => number))]).toEqual([0, 1, 2]);
    for (const {view, chapter: number} of seen)
      expect(view.chapter).toEqual({story: told.id, id: told.chapters[number!]!.id});
  });

  it('flies to the next chapter before it plays, and not where neither camera nor clock moves', () => {
    const [first, second, third] = plan.chapters;
    expect([first!.startMs, first!.arrivedMs, first!.endMs]).toEqual([0, 0, 4000]);
    expect(second!.arrivedMs).toBeGreaterThan(second!.startMs + 800);
    expect(third!.arrivedMs).toBe(third!.startMs);
    const onWay = plan.at(Math.round(((second!.startMs + second!.arrivedMs) / 2000) * 30));
    expect(onWay.flying).toBe(true);
    expect(onWay.view.camera).not.toEqual(plan.at(0).view.camera);
  });

  it('gives a chapter the time of its clock and then that of reading its words, or what it says it stays', () => {
    const [, second, third] = plan.chapters;
    expect(second!.endMs - second!.arrivedMs).toBeCloseTo(6000 + 6000, -1);
    expect(third!.endMs - third!.arrivedMs).toBe(2000);
    expect(plan.frames).toBe(Math.round(plan.seconds * 30));
  });

  it('plays a chapter from the first day of its window to the last', () => {
    const {arrivedMs} = plan.chapters[1]!;
    const early = plan.at(Math.ceil((arrivedMs / 1000) * 30)).view.playback;
    const late = plan.at(Math.round(((arrivedMs + 7000) / 1000) * 30)).view.playback;
    expect(early.playing).toBe(true);
    expect(early.playhead - early.timeWindow[0]).toBeLessThan(DAY_MS);
    expect(late.playing).toBe(false);
    expect(late.timeWindow[1] - late.playhead).toBeLessThan(DAY_MS);
  });
});

describe('the captions of a film', () => {
  it('stand while their chapter does, one after the other', () => {
    const cues = captionCues(told, plan.chapters);
    expect(cues.map(({text}) => text)).toEqual(['First. Then a second sentence.', 'It plays.']);
    expect(cues[0]).toMatchObject({startMs: 0, endMs: 4000});
    expect(cueAt(cues, 3999)).toBe('First. Then a second sentence.');
    expect(cueAt(cues, 4000)).toBeNull();
  });

  it('are two lines at most, broken where a sentence ends, then at a comma, then between words', () => {
    const sentence = 'A sentence of some length that stands alone.';
    expect(pieceOut(`${sentence} ${sentence}\nNext.`)).toEqual([sentence, sentence, 'Next.']);
    const clause = `${'word '.repeat(11)}word,`;
    expect(pieceOut(`${clause} ${clause} end.`)).toEqual([clause, `${clause} end.`]);
    const pieces = pieceOut('longer '.repeat(40));
    expect(Math.max(...pieces.map(({length}) => length))).toBeLessThanOrEqual(84);
    expect(pieces.join(' ')).toBe('longer '.repeat(40).trim());
  });

  it('name the chapters from when the camera sets out for them', () => {
    expect(chapterCues(told, plan.chapters).map(({startMs, text}) => [startMs, text])).toEqual(
      plan.chapters.map(({startMs}, i) => [startMs, told.chapters[i]!.title])
    );
  });
});
