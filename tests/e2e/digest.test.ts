import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {parseEdtf} from '../../geo/index.ts';
import {show, snapshotOf} from './harness/map-state.ts';
import {openApp} from './harness/open-app.ts';
import {playByHand} from './harness/play-by-hand.ts';

const DAY_MS = 86_400_000;

/** Real time of a frame, in ms. */
const FRAME_MS = 100;

interface Said {
  readonly text: string;
  /** Real time of the page, and the playhead, both in ms. */
  readonly at: number;
  readonly playhead: number;
}

/** Opens the app with its clock in the hand of the test, and writes down what its live region says. */
async function openAndListen() {
  const {page} = await openApp({webgl: false});
  const step = await playByHand(page);
  await step(1000);
  await page.evaluate(() => {
    const said: Said[] = [];
    Object.assign(globalThis, {said});
    const region = document.querySelector('[data-testid="announcer"]')!;
    new MutationObserver(() => {
      const playhead = document.querySelector('incident-map')!.currentTime!.getTime();
      if (region.textContent) said.push({text: region.textContent, at: performance.now(), playhead});
    }).observe(region, {childList: true, characterData: true, subtree: true});
  });
  return {page, step};
}

function saidOn(page: Page): Promise<readonly Said[]> {
  return page.evaluate(() => (globalThis as unknown as {said: Said[]}).said);
}

/** Starts of the dates, and places, of all records but series, read from the data and from nothing of the app. */
function records(): readonly {readonly start: number; readonly place: string}[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, `../../data/khorasan/${name}.geojson`), 'utf8')) as {
      features: {
        properties: {series?: boolean; when: {edtf: string}; where?: {name: string}; from?: {name: string}};
      }[];
    };
  return [...read('incidents').features, ...read('flows').features]
    .filter(({properties}) => !properties.series)
    .map(({properties: {when, where, from}}) => ({
      start: parseEdtf(when.edtf)!.extent[0],
      place: (where ?? from)!.name
    }));
}

/** Numbers of records that a message speaks of, and the places that it names. */
function contentOf(text: string): {readonly count: number; readonly places: readonly string[]} {
  const items = text.slice(text.indexOf(': ') + 2).split('; ');
  const number = (item: string) => Number(/^(?:and )?(?:possibly )?(\d+) /.exec(item)?.[1] ?? 0);
  const place = (item: string) => / (?:in|at|from) (.+?)(?:,| to |\.?$)/.exec(item)?.[1] ?? [];
  return {count: items.reduce((sum, item) => sum + number(item), 0), places: items.flatMap(place)};
}

test('in 20 seconds of play at most four messages come, five seconds apart, and each tells what began since the last', async () => {
  const {page, step} = await openAndListen();
  const {playback} = await snapshotOf(page);
  const [start] = playback.timeWindow;
  await show(page, {playback: {...playback, playhead: start, speed: 6 * DAY_MS, playing: true}});
  for (let passed = 0; passed < 20_000; passed += FRAME_MS) await step(FRAME_MS);
  const said = await saidOn(page);
  expect(said.length).toBeGreaterThan(1);
  expect(said.length).toBeLessThanOrEqual(4);
  said.slice(1).forEach(({at}, i) => expect(at - said[i]!.at).toBeGreaterThanOrEqual(5000));

  const all = records();
  let from = start;
  for (const {text, playhead} of said) {
    const to = Math.floor(playhead / DAY_MS) * DAY_MS + DAY_MS;
    const begun = all.filter((record) => record.start >= from && record.start < to);
    const {count, places} = contentOf(text);
    expect(count, text).toBe(begun.length);
    for (const place of places)
      expect(
        begun.some((record) => record.place.startsWith(place.replace(/…$/, ''))),
        `${place} in: ${text}`
      ).toBe(true);
    from = to;
  }
  expect(said.map(({text}) => text).join(' ')).toContain('1 attack in Kerman, 84 to 103 reported killed');
});

test('what was not told before play came to rest is told after where it stands', async () => {
  const {page, step} = await openAndListen();
  const {playback} = await snapshotOf(page);
  await show(page, {playback: {...playback, playhead: Date.UTC(2024, 0, 1), speed: 2 * DAY_MS, playing: true}});
  for (let passed = 0; passed < 2000; passed += FRAME_MS) await step(FRAME_MS);
  await page.evaluate(() => document.querySelector('incident-map')!.pause());
  await step(500);
  const texts = (await saidOn(page)).map(({text}) => text);
  expect(texts).toEqual([
    expect.stringMatching(/^\d Jan 2024\. .* records: .* Before that: Week of 1 January 2024: .*Kerman, 84 to 103/)
  ]);
});
