import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {allHeard, drawn, heightOf, keepHeard, mapFrame, openHost, wanted} from './harness/framed-map.ts';
import type {PageOptions} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';
import type {Hosts} from './harness/serve-hosts.ts';
import {serveHosts} from './harness/serve-hosts.ts';

let hosts: Hosts;

beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.close());

describe('a page that gives a frame its height', () => {
  test.each(['datawrapper', 'pym', 'amp', 'helper'])('is understood: %s', async (name) => {
    const page = await openHost(hosts, name);
    const frame = await mapFrame(page);
    await drawn(frame);
    await expect.poll(() => heightOf(page)).toBe(await wanted(frame));
    await page.setViewportSize({width: 420, height: 700});
    await page.locator('iframe').evaluate((element) => {
      element.setAttribute('width', '320');
      element.parentElement!.style.width = '320px';
    });
    await frame.waitForFunction(() => innerWidth === 320);
    await expect.poll(async () => (await heightOf(page)) === (await wanted(frame))).toBe(true);
  });

  test('hears each height once, and no more of them once nothing changes', async () => {
    const page = await openHost(hosts, 'datawrapper', {prepare: keepHeard});
    const frame = await mapFrame(page);
    await drawn(frame);
    const heights = async () => {
      const all = (await page.evaluate(() => globalThis.messages)) as ({'datawrapper-height'?: object} | null)[];
      return all.flatMap((message) => Object.values(message?.['datawrapper-height'] ?? {}) as number[]);
    };
    await expect.poll(async () => (await heights()).at(-1)).toBe(await wanted(frame));
    // Sizes are told between two pictures, so those of the height that was granted have been told after some.
    await frame.evaluate(async () => {
      for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    });
    await allHeard(page, frame);
    const heard = await heights();
    expect(heard.length).toBeLessThanOrEqual(4);
    expect(heard.filter((height, i) => height === heard[i - 1])).toEqual([]);
  });
});

describe('a framed map stands', () => {
  test.each(['wordpress', 'strict', 'srcdoc', 'srcdoc-sandbox'])('in %s', async (name) => {
    const page = await openHost(hosts, name);
    const frame = await mapFrame(page);
    await drawn(frame);
    expect(await frame.locator('footer').innerText()).toMatch(/shown as points\. .*Data as of .*20\d\d/s);
    expect(await frame.getByRole('heading', {level: 2}).innerText()).toContain('Dateline');
    expect(await frame.getByRole('link', {name: 'Open the full map'}).count()).toBe(1);
    await frame.getByRole('button', {name: 'Play', exact: true}).click();
    await frame.getByRole('button', {name: 'Pause', exact: true}).click();
  });

  test('in a sandbox, in a browser with WebGL', async () => {
    const page = await openHost(hosts, 'wordpress', {webgl: true});
    await drawn(await mapFrame(page));
  });

  test('only when it is seen', async () => {
    const page = await openHost(hosts, 'below', {prepare: keepHeard});
    const frame = await mapFrame(page);
    // It says that it is here just before it looks whether it is seen; what looks later is told later.
    await page.waitForFunction(() => globalThis.messages.some((data) => (data as {type?: string}).type === 'here'));
    await frame.evaluate(() =>
      new Promise((done) => new IntersectionObserver(done).observe(document.body)).then(() => 0)
    );
    expect(await frame.locator('incident-map').count()).toBe(0);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await drawn(frame);
  });

  test('and keeps nothing on the device: no cookie, no storage, no worker of the site', async () => {
    const page = await openHost(hosts, 'strict', {serviceWorker: true});
    const frame = await mapFrame(page);
    await drawn(frame);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.context().serviceWorkers()).toEqual([]);
    expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await frame.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('an embedded map plays by itself only when it is asked to, and not for those who want less motion', async () => {
  const paused = async (options: PageOptions) => {
    const {page} = await openPage({webgl: false, viewport: {width: 640, height: 480}, ...options});
    await page.waitForSelector('[data-renderer="svg"] .ground path', {state: 'attached'});
    return page.evaluate(() => document.querySelector('incident-map')!.paused);
  };
  expect(await paused({path: '#embed=1'})).toBe(true);
  expect(await paused({path: '#embed=1&autoplay=1'})).toBe(false);
  expect(await paused({path: '#embed=1&autoplay=1', reducedMotion: 'reduce'})).toBe(true);
});

test('an embedded kiosk plays, as a kiosk does', async () => {
  const {page} = await openPage({webgl: false, viewport: {width: 640, height: 480}, path: '#embed=1&kiosk=1'});
  await page.waitForSelector('[data-renderer="svg"] .ground path', {state: 'attached'});
  expect(await page.evaluate(() => document.querySelector('incident-map')!.paused)).toBe(false);
});

test('an embedded map is shown although what makes it a frame of a page cannot be fetched', async () => {
  const {page} = await openPage({
    ...{webgl: false, viewport: {width: 640, height: 480}, path: '#embed=1&at=2024-01-05'},
    expected: [/show-framed/, /ERR_FAILED/],
    prepare: (page) => page.route('**/show-framed-*.js', (route) => route.abort())
  });
  await page.waitForSelector('[data-renderer="svg"] .ground path', {state: 'attached'});
  expect(await page.evaluate(() => document.querySelector('incident-map')!.view)).toBe('v=1&at=2024-01-05');
});

test('an address that is changed within a frame changes the view', async () => {
  const {page} = await openPage({webgl: false, viewport: {width: 640, height: 480}, path: '#embed=1&at=2024-01-05'});
  await page.waitForSelector('[data-renderer="svg"] .ground path', {state: 'attached'});
  await page.evaluate(() => (location.hash = '#embed=1&at=2024-02-01'));
  await page.waitForFunction(
    () => document.querySelector('incident-map')!.currentTime!.toISOString().slice(0, 10) === '2024-02-01'
  );
});
