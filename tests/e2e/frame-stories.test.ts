import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {ask, connectAll, mapFrame, openHost} from './harness/framed-map.ts';
import type {Hosts} from './harness/serve-hosts.ts';
import {serveHosts} from './harness/serve-hosts.ts';
import {chapters, story} from './harness/tell-story.ts';

let hosts: Hosts;

beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.close());

describe('a page that tells a story on a framed map', () => {
  test('opens a story, goes through its chapters, and closes it', async () => {
    const page = await openHost(hosts, 'two', {reducedMotion: 'reduce', viewport: {width: 800, height: 1000}});
    await connectAll(page);
    const before = await ask(page, (map) => map.ready);
    const frame = await mapFrame(page);
    const presenter = frame.getByTestId('presenter');
    await page.evaluate(() => {
      globalThis.messages = [];
      globalThis.maps.first!.on('chapterchange', ({chapter}) => globalThis.messages.push(chapter?.id ?? null));
    });

    const opened = await page.evaluate((id) => globalThis.maps.first!.setStory(id), story.id);
    expect(opened.chapter).toEqual({story: story.id, id: chapters[0]!.id});
    await presenter.getByRole('heading', {name: chapters[0]!.title}).waitFor();
    const byNumber = await ask(page, (map) => map.setChapter(2));
    expect(byNumber.chapter).toEqual({story: story.id, id: chapters[2]!.id});
    await presenter.getByRole('heading', {name: chapters[2]!.title}).waitFor();
    const byId = await page.evaluate((id) => globalThis.maps.first!.setChapter(id), chapters[5]!.id);
    expect(byId.chapter).toEqual({story: story.id, id: chapters[5]!.id});
    // The reader goes on, and the page comes back to where it was.
    await presenter.getByRole('button', {name: chapters[6]!.label}).click();
    await expect.poll(async () => (await ask(page, (map) => map.getState())).chapter?.id).toBe(chapters[6]!.id);
    await page.evaluate((id) => globalThis.maps.first!.setChapter(id), chapters[5]!.id);

    const closed = await ask(page, (map) => map.setStory(null));
    expect(closed.chapter).toBeNull();
    await frame.locator('.frame > .dock').waitFor();
    expect(await presenter.count()).toBe(0);
    expect(await page.evaluate(() => globalThis.messages)).toEqual([
      ...[0, 2, 5, 6, 5].map((at) => chapters[at]!.id),
      null
    ]);
    const again = await page.evaluate((id) => globalThis.maps.first!.setStory(id), story.id);
    expect(again.chapter?.id).toBe(chapters[0]!.id);
    const other = await page.evaluate(() => globalThis.maps.second!.getState());
    expect(other.view).toBe(before.view);
  });

  test('is refused a story or a chapter that is not there, and nothing changes', async () => {
    const page = await openHost(hosts, 'two', {reducedMotion: 'reduce'});
    await connectAll(page);
    const before = await ask(page, (map) => map.ready);
    const reasonOf = (place: {story: string} | {chapter: string | number}) =>
      page.evaluate(
        (place) =>
          ('story' in place
            ? globalThis.maps.first!.setStory(place.story)
            : globalThis.maps.first!.setChapter(place.chapter)
          ).then(
            () => 'done',
            (error: {reason: string}) => error.reason
          ),
        place
      );
    expect(await reasonOf({story: 'nowhere'})).toBe('no-such-story');
    expect(await reasonOf({chapter: 0})).toBe('no-such-story');
    const frame = await mapFrame(page);
    expect((await ask(page, (map) => map.getState())).view).toBe(before.view);
    expect(await frame.locator('.frame > .dock').isVisible()).toBe(true);

    expect(await reasonOf({story: story.id})).toBe('done');
    for (const chapter of ['nowhere', chapters.length, 1e9])
      expect(await reasonOf({chapter}), String(chapter)).toBe('no-such-chapter');
    expect(await reasonOf({story: 'nowhere'})).toBe('no-such-story');
    const {chapter} = await ask(page, (map) => map.getState());
    expect(chapter).toEqual({story: story.id, id: chapters[0]!.id});
    expect(await frame.getByText('There is no story').count()).toBe(0);
  });
});
