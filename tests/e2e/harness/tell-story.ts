import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import type {Story} from '../../../src/core/story/story.ts';
import {snapshotOf} from './map-state.ts';

/** The story of the default data set, as its file has it. */
export const story = JSON.parse(
  readFileSync(new URL('../../../data/khorasan/stories/turned-outward.json', import.meta.url), 'utf8')
) as Story;
export const {chapters} = story;

/** Opens the pane of the stories beside the map, and waits until it has them. */
export async function openPane(page: Page): Promise<void> {
  const opener = page.getByRole('button', {name: 'Open list and record'});
  if (await opener.count()) await opener.click();
  await page.getByRole('tab', {name: 'Briefing'}).click();
  await page.getByTestId('story').getByRole('button').first().waitFor();
}

/** Fills the screen with the story, from its first chapter on. */
export async function present(page: Page): Promise<void> {
  await openPane(page);
  await page.getByRole('button', {name: 'Present', exact: true}).click();
  await page.getByTestId('presenter').waitFor();
  await expect.poll(() => chapterOf(page)).toBe(chapters[0]!.id);
}

/** Opens the speaker's window with its key, while the story fills the screen. */
export async function openSpeaker(page: Page): Promise<Page> {
  const popup = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await popup;
  await speaker.getByTestId('speaker-number').waitFor();
  return speaker;
}

/** Id of the chapter that is told; null while none is. */
export async function chapterOf(page: Page): Promise<string | null> {
  return (await snapshotOf(page)).chapter?.id ?? null;
}

/** The title on the screen of the room. */
export function shownTitle(page: Page): Promise<string> {
  return page.getByTestId('presenter').getByRole('heading').innerText();
}

/** Waits until the screen of the room and the speaker's window are at a chapter, by its number from 1. */
export async function bothAt(number: number, main: Page, speaker: Page): Promise<void> {
  const {id, title, notes} = chapters[number - 1]!;
  await main.waitForFunction((ch) => document.querySelector('incident-map')?.snapshot?.chapter?.id === ch, id);
  await speaker.getByTestId('speaker-number').getByText(`Chapter ${number} of ${chapters.length}`).waitFor();
  expect(await speaker.getByTestId('speaker-now').textContent()).toContain(title);
  expect(await speaker.getByTestId('notes').textContent()).toContain(notes);
}

/** Waits until neither camera nor clock moves. */
export async function rests(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await snapshotOf(page));
        const same = now === before && !now.includes('"playing":true');
        before = now;
        return same;
      },
      {interval: 150, timeout: 60_000}
    )
    .toBe(true);
}
