import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {pressOnPage, show, snapshotOf} from './harness/map-state.ts';
import {openApp} from './harness/open-app.ts';
import {playByHand} from './harness/play-by-hand.ts';

const DAY_MS = 86_400_000;

interface Heard {
  contexts: number;
  readonly tones: {readonly hertz: number; readonly at: number}[];
}

/** Writes down which tones a page starts, and how many sound devices it asks for. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard = {contexts: 0, tones: []};
    class Listened extends AudioContext {
      constructor() {
        super();
        heard.contexts++;
      }
      override createOscillator(): OscillatorNode {
        const sine = super.createOscillator();
        const start = sine.start.bind(sine);
        sine.start = (when) => {
          heard.tones.push({hertz: Math.round(sine.frequency.value), at: performance.now()});
          start(when);
        };
        return sine;
      }
    }
    Object.assign(globalThis, {heard, AudioContext: Listened});
  });
}

const heardOn = (page: Page) => page.evaluate(() => (globalThis as unknown as {heard: Heard}).heard);

test('nothing sounds until tones are switched on; then each kind that arrives has its own, a few a second', async () => {
  const {page} = await openApp({webgl: false, prepare: listen});
  await pressOnPage(page, '?');
  const box = page.getByRole('checkbox', {name: /^A soft tone for each kind/});
  expect(await box.isChecked()).toBe(false);
  const step = await playByHand(page);
  const play = async () => {
    const {playback} = await snapshotOf(page);
    await show(page, {playback: {...playback, playhead: Date.UTC(2023, 11, 20), speed: 14 * DAY_MS, playing: true}});
    for (let passed = 0; passed < 7000; passed += 100) await step(100);
  };
  await play();
  expect(await heardOn(page)).toEqual({contexts: 0, tones: []});

  await box.check();
  await play();
  const {contexts, tones} = await heardOn(page);
  expect(contexts).toBe(1);
  expect(new Set(tones.map(({hertz}) => hertz))).toEqual(new Set([196, 294, 392, 494]));
  for (const {at} of tones)
    expect(tones.filter((tone) => tone.at >= at && tone.at < at + 1000).length).toBeLessThanOrEqual(4);
});
