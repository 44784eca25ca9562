import {expect, test} from 'vitest';
import {DAY_MS} from '../../src/core/time/day.ts';
import type {DigestWords} from '../../src/components/spoken-digest.ts';
import {speakWhilePlaying} from '../../src/components/spoken-digest.ts';
import type {Snapshot} from '../../src/core/snapshot/snapshot.ts';
import {session, SNAPSHOT, WatchedClock} from './sessions.ts';

const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const WORDS: DigestWords = {
  told: ([from, to]) => `${day(from)}/${day(to)}`,
  quiet: ([from, to]) => `quiet ${day(from)}/${day(to)}`
};

/** A session that plays from the start of its window, and what it says and when, in ms. */
function playing(playback: Partial<Snapshot['playback']> = {}, words = WORDS) {
  const clock = new WatchedClock();
  const map = session(
    {playback: {...SNAPSHOT.playback, playhead: SNAPSHOT.playback.timeWindow[0], ...playback}},
    clock
  );
  const said: string[] = [];
  map.playback.play();
  const end = speakWhilePlaying(map, (text) => said.push(text), words);
  return {map, clock, said, end};
}

test('a message comes five seconds after the one before, and they tell all days once', () => {
  const {clock, said, end} = playing();
  clock.run(4990);
  expect(said).toEqual([]);
  clock.run(40);
  expect(said).toEqual(['2023-12-01/2024-01-06']);
  clock.run(4960);
  expect(said).toHaveLength(1);
  clock.run(5000);
  expect(said).toHaveLength(2);
  expect(said[1]).toMatch(/^2024-01-06\//);
  expect(end()?.split('/')[0]).toBe(said[1]!.split('/')[1]);
});

test('in twenty seconds there are no more than four messages at the highest speed and over and over', () => {
  const {clock, said} = playing({speed: 365 * DAY_MS, loop: true});
  clock.run(20_000);
  expect(said.length).toBeGreaterThan(1);
  expect(said.length).toBeLessThanOrEqual(4);
});

test('when there was nothing to say it comes as soon as there is something', () => {
  const words: DigestWords = {
    ...WORDS,
    told: ([from, to]) => (to > Date.UTC(2024, 0, 20) ? WORDS.told([from, to]) : null)
  };
  const {clock, said} = playing({}, words);
  clock.run(7140);
  expect(said).toEqual([]);
  clock.run(40);
  expect(said).toEqual(['2023-12-01/2024-01-21']);
});

test('a long quiet is said once in fifteen seconds', () => {
  const {clock, said, end} = playing({speed: 2 * DAY_MS}, {...WORDS, told: () => null});
  clock.run(14_900);
  expect(said).toEqual([]);
  clock.run(200);
  expect(said).toEqual(['quiet 2023-12-01/2024-01-01']);
  clock.run(14_000);
  expect(said).toHaveLength(1);
  expect(end()).toBeNull();
});

test('after time has gone back it is told from there', () => {
  const {map, clock, said} = playing();
  clock.run(5040);
  clock.run(2000);
  map.playback.seek(Date.UTC(2023, 11, 10));
  clock.run(3000);
  expect(said[1]).toMatch(/^2023-12-10\//);
});

test('it asks for no frames when it has ended', () => {
  const {map, clock, end} = playing();
  clock.run(100);
  end();
  map.playback.pause();
  expect(clock.pending).toBe(0);
});
