import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DAY_MS, floorDay} from '../../../../src/core/time/day.ts';
import {dayWeight, LEAST_DAY_MS, pacedScale} from '../../../../src/core/time/pace.ts';
import {check} from '../check.ts';
import {END, START} from './playbacks.ts';

const DAYS = (END - START) / DAY_MS;
const day = (index: number) => START + index * DAY_MS;
const daysOf = (...days: readonly (readonly [index: number, records: number])[]) =>
  new Map(days.map(([index, records]) => [day(index), records]));

const counts = fc
  .array(fc.tuple(fc.integer({min: -3, max: 150}), fc.integer({min: 1, max: 2000})), {maxLength: 60})
  .map((days) => daysOf(...days));
const windows = fc
  .record({from: fc.double({min: 0, max: 100, noNaN: true}), length: fc.double({min: 1, max: 60, noNaN: true})})
  .map(({from, length}) => [START + from * DAY_MS, START + (from + length) * DAY_MS] as const);
const wanted = fc.double({min: 1, max: 600_000, noNaN: true});

describe('pacedScale', () => {
  it('is monotone, and strictly so inside the window', () => {
    check(
      fc.property(windows, counts, wanted, (timeWindow, days, ms) => {
        const {toData, toPlay, duration} = pacedScale(timeWindow, days, ms);
        const steps = Array.from({length: 201}, (_, i) => i / 200);
        const instants = steps.map((share) => toData(share * duration));
        const plays = steps.map((share) => toPlay(timeWindow[0] + share * (timeWindow[1] - timeWindow[0])));
        for (const values of [instants, plays])
          values.slice(1).forEach((value, i) => expect(value).toBeGreaterThan(values[i]!));
        expect([instants[0], instants.at(-1)]).toEqual([...timeWindow]);
        expect([plays[0], plays.at(-1)]).toEqual([0, duration]);
      })
    );
  });

  it('comes back from both sides: to the instant within a hundredth of a millisecond, to the play time within a millionth', () => {
    check(
      fc.property(windows, counts, wanted, fc.double({min: 0, max: 1, noNaN: true}), (timeWindow, days, ms, share) => {
        const {toData, toPlay, duration} = pacedScale(timeWindow, days, ms);
        const instant = timeWindow[0] + share * (timeWindow[1] - timeWindow[0]);
        expect(Math.abs(toData(toPlay(instant)) - instant)).toBeLessThan(0.01);
        expect(Math.abs(toPlay(toData(share * duration)) - share * duration)).toBeLessThan(
          1e-6 * Math.max(1, duration)
        );
      }),
      500
    );
  });

  it('stops at the ends of the window', () => {
    const {toData, toPlay, duration} = pacedScale([START, END], daysOf([5, 2]), 30_000);
    expect([toData(-1), toData(duration + 1)]).toEqual([START, END]);
    expect([toPlay(START - DAY_MS), toPlay(END + DAY_MS)]).toEqual([0, duration]);
  });

  it('gives each day with records at least the least time, more to a day with many, and as much to equal ones', () => {
    check(
      fc.property(windows, counts, wanted, (timeWindow, days, ms) => {
        const {toPlay} = pacedScale(timeWindow, days, ms);
        const times = [...days]
          .filter(([at]) => at + DAY_MS > timeWindow[0] && at < timeWindow[1])
          .map(([at, records]) => ({ms: toPlay(at + DAY_MS) - toPlay(at), weight: dayWeight(records)}));
        const unit = times.length > 0 ? times[0]!.ms / times[0]!.weight : Infinity;
        expect(unit).toBeGreaterThan(LEAST_DAY_MS - 1e-6);
        for (const time of times) expect(time.ms / time.weight).toBeCloseTo(unit, 4);
      }),
      300
    );
  });

  it('gives the day on which play comes in the least time, whether or not it has records', () => {
    check(
      fc.property(
        windows,
        counts,
        wanted,
        fc.double({min: 0, max: 0.99, noNaN: true}),
        (timeWindow, days, ms, share) => {
          const entry = timeWindow[0] + share * (timeWindow[1] - timeWindow[0]);
          const {toPlay} = pacedScale(timeWindow, days, ms, entry);
          const taken = toPlay(floorDay(entry) + DAY_MS) - toPlay(floorDay(entry));
          expect(taken).toBeGreaterThan(LEAST_DAY_MS - 1e-6);
        }
      )
    );
  });

  it('takes the wanted time exactly, or longer and says so', () => {
    check(
      fc.property(windows, counts, wanted, (timeWindow, days, ms) => {
        const {duration, stretched} = pacedScale(timeWindow, days, ms);
        if (stretched) expect(duration).toBeGreaterThan(ms);
        else expect(duration).toBeCloseTo(ms, 4);
      }),
      500
    );
  });

  it('takes no longer than its days with records need and quiet time at its fastest', () => {
    const {duration, stretched} = pacedScale([START, END], daysOf([0, 1], [10, 4], [20, 1]), 1000);
    expect(stretched).toBe(true);
    expect(duration).toBeCloseTo(LEAST_DAY_MS * (1 + 3 + 1) + (4 * LEAST_DAY_MS * (DAYS - 3)) / DAYS, 6);
  });

  it('shares what remains among quiet time in proportion to its length', () => {
    const {toPlay} = pacedScale([START, END], daysOf([0, 1], [31, 1], [52, 1]), 12_000);
    const long = toPlay(day(31)) - toPlay(day(1));
    const short = toPlay(day(52)) - toPlay(day(32));
    expect(long / short).toBeCloseTo(30 / 20, 9);
  });

  it('lets a day with a record run eight times as slow as a quiet one where there is time to choose', () => {
    const {toPlay, speedAt, stretched} = pacedScale([START, END], daysOf([0, 1], [40, 1], [41, 8]), 300_000);
    const length = (index: number) => toPlay(day(index + 1)) - toPlay(day(index));
    expect(stretched).toBe(false);
    expect(length(40) / length(60)).toBeCloseTo(8, 6);
    expect(length(41) / length(40)).toBeCloseTo(4, 6);
    expect(speedAt(day(60)) / speedAt(day(40))).toBeCloseTo(8, 6);
    expect(speedAt(day(60))).toBeCloseTo((DAY_MS / length(60)) * 1000, 3);
  });

  it('never lets a quiet day take longer than a day with a record', () => {
    check(
      fc.property(windows, counts, wanted, (timeWindow, days, ms) => {
        const {speedAt} = pacedScale(timeWindow, days, ms, timeWindow[0]);
        const inside = [...days.keys()].filter((at) => at >= timeWindow[0] && at + DAY_MS <= timeWindow[1]);
        const slowest = Math.max(...inside.map(speedAt));
        for (let at = Math.ceil(timeWindow[0] / DAY_MS) * DAY_MS; at < timeWindow[1]; at += DAY_MS) {
          if (inside.length > 0 && !days.has(at) && at !== floorDay(timeWindow[0]))
            expect(speedAt(at)).toBeGreaterThan(slowest * (1 - 1e-9));
        }
      })
    );
  });

  it('runs evenly through a window without records, but for the day on which play comes in', () => {
    const {speedAt, duration, toPlay} = pacedScale([START, END], new Map(), 60_000);
    expect(duration).toBeCloseTo(60_000, 6);
    expect(toPlay(day(1))).toBeCloseTo(LEAST_DAY_MS, 6);
    expect(speedAt(day(100))).toBeCloseTo(speedAt(day(2)), 3);
  });

  it('is the same each time, whatever order the days come in', () => {
    check(
      fc.property(windows, counts, wanted, (timeWindow, days, ms) => {
        const [one, other] = [days, new Map([...days].reverse())].map((each) => pacedScale(timeWindow, each, ms));
        for (const share of [0, 0.1, 0.5, 0.77, 1])
          expect(one!.toData(share * one!.duration)).toBe(other!.toData(share * other!.duration));
      })
    );
  });

  it('holds 100,000 days with records', () => {
    const days = new Map(Array.from({length: 100_000}, (_, i) => [i * 2 * DAY_MS, (i % 9) + 1] as const));
    const {toData, toPlay, duration} = pacedScale([0, 200_000 * DAY_MS], days, 60_000);
    for (let i = 0; i < 100_000; i++) {
      const ms = (i / 100_000) * duration;
      if (Math.abs(toPlay(toData(ms)) - ms) > 1e-3) throw new Error(`not the same at ${ms}`);
    }
  });

  it('throws for an empty window and for what is no time', () => {
    expect(() => pacedScale([START, START], new Map(), 1000)).toThrow(
      new TypeError(`invalid window: ${START}/${START}`)
    );
    expect(() => pacedScale([START, END], new Map(), 1000).toData(NaN)).toThrow(new TypeError('invalid time: NaN'));
  });
});
