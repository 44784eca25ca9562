import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TimeExtent} from '../../../../geo/index.ts';
import {filmPlan} from '../../../../src/core/film/film-plan.ts';
import {viewFilm} from '../../../../src/core/film/view-film.ts';
import {DAY_MS} from '../../../../src/core/time/day.ts';
import {MODES} from '../../../../src/core/time/playback.ts';
import {check} from '../check.ts';
import {BASE} from '../snapshot/snapshots.ts';

const START = Date.UTC(2024, 0, 1);
const domain: TimeExtent = [START - 400 * DAY_MS, START + 400 * DAY_MS];
const eventDays = () =>
  new Map([
    [START + 3 * DAY_MS, 2],
    [START + 9 * DAY_MS, 1]
  ]);
const tools = {domain, eventDays};

const rate = fc.constantFrom(10, 24, 25, 30, 60);
const seconds = fc.integer({min: 1, max: 90});
const mode = fc.constantFrom(...MODES);
const days = fc.integer({min: 1, max: 300});

const view = (length: number, asked: (typeof MODES)[number], pace: 'even' | 'events' = 'even') => ({
  ...BASE,
  playback: {
    ...BASE.playback,
    ...{timeWindow: [START, START + length * DAY_MS] as const, playhead: START, mode: asked, pace},
    ...{speed: 7 * DAY_MS, segment: null, playing: false, loop: false}
  }
});

describe('a film of a view', () => {
  it('has exactly its length times its rate in frames', () => {
    check(
      fc.property(days, mode, seconds, rate, (length, asked, wanted, fps) => {
        const plan = filmPlan(viewFilm(view(length, asked), tools, wanted), fps);
        expect(plan.frames).toBe(wanted * fps);
        expect(plan.seconds).toBeCloseTo(wanted, 6);
      })
    );
  });

  it('runs from the first instant to the last and never back, and then stands still', () => {
    check(
      fc.property(days, mode, seconds, rate, (length, asked, wanted, fps) => {
        const plan = filmPlan(viewFilm(view(length, asked), tools, wanted), fps);
        const seen = Array.from({length: plan.frames}, (_, i) => plan.at(i).view.playback);
        const instants = seen.map(({timeWindow, playhead}) => (asked === 'window' ? timeWindow[0] : playhead));
        instants.slice(1).forEach((instant, i) => expect(instant).toBeGreaterThanOrEqual(instants[i]!));
        const [first, last] = [seen[0]!, seen.at(-1)!];
        expect(instants[0]).toBe(asked === 'window' ? domain[0] : START);
        expect(asked === 'window' ? last.timeWindow[1] : last.playhead).toBeCloseTo(
          asked === 'window' ? domain[1] : START + length * DAY_MS - 1,
          -1
        );
        expect(first.playing).toBe(true);
      })
    );
  });

  it('gives the same frame however often, and in whatever order, it is asked for', () => {
    check(
      fc.property(days, mode, seconds, fc.array(fc.nat(59)), (length, asked, wanted, frames) => {
        const make = () => filmPlan(viewFilm(view(length, asked, 'events'), tools, wanted), 60);
        const [one, other] = [make(), make()];
        const last = other.at(other.frames - 1);
        for (const frame of frames) expect(one.at(frame)).toMatchObject({ms: other.at(frame).ms});
        for (const frame of frames) expect(one.at(frame).view).toEqual(other.at(frame).view);
        expect(one.at(one.frames - 1).view).toEqual(last.view);
      })
    );
  });

  it('takes what its speed says when no length is asked for, and a rest at the end', () => {
    const plan = filmPlan(viewFilm(view(70, 'trail'), tools, null), 30);
    expect(plan.seconds).toBeCloseTo(10 + 1.5, 3);
    expect(plan.at(plan.frames - 1).view.playback.playing).toBe(false);
  });

  it('takes longer than was asked for where records would be shown too briefly', () => {
    const plan = filmPlan(viewFilm(view(70, 'trail', 'events'), tools, 1), 30);
    expect(plan.seconds).toBeGreaterThan(2);
    expect(plan.frames).toBe(Math.round(plan.seconds * 30));
    expect(plan.at(0).scale).not.toBeNull();
  });

  it('of a window that is as long as the data stands still for its length', () => {
    const all = {...view(1, 'window'), playback: {...view(1, 'window').playback, timeWindow: domain}};
    const plan = filmPlan(viewFilm(all, tools, 3), 30);
    expect(plan.frames).toBe(90);
    expect(plan.at(45).view.playback.timeWindow).toEqual(domain);
  });

  it('has no frame before its first and after its last', () => {
    const plan = filmPlan(viewFilm(view(7, 'trail'), tools, 2), 30);
    for (const frame of [-1, 60, 0.5, NaN]) expect(() => plan.at(frame)).toThrow(RangeError);
  });
});

it('needs a shot', () => {
  expect(() => filmPlan([], 30)).toThrow(TypeError);
});
