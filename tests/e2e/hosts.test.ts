import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {openHost} from './harness/open-host.ts';

const drawn = (page: Page, renderer: 'webgl' | 'svg' = 'webgl') =>
  page.locator(`[data-renderer="${renderer}"]`).waitFor({state: 'attached'});

test.each(['plain', 'react', 'vue', 'svelte', 'shadow', 'mount'])(
  'the map of a page (%s) draws, plays, pauses, gives its view, tells the page, and goes without a word',
  async (name) => {
    const page = await openHost(`hosts/${name}.html`);
    await drawn(page);
    const before = await page.evaluate(async () => {
      const map = hostPage.map()!;
      map.currentTime = new Date(map.timeWindow![0]);
      await map.play();
      return map.timeWindow![0];
    });
    await page.waitForFunction((at) => hostPage.map()!.currentTime!.getTime() > at, before);
    await page.evaluate(() => hostPage.map()!.pause());
    await page.waitForFunction(() => hostPage.heard.at(-1) === 'pause');
    const {snapshot, heard, ended, paused} = await page.evaluate(() => {
      const {snapshot, ended, paused} = hostPage.map()!;
      return {snapshot: snapshot!, ended, paused, heard: [...new Set(hostPage.heard)]};
    });
    expect(snapshot.playback).toMatchObject({playing: false, loop: false});
    expect({ended, paused, theme: snapshot.theme}).toEqual({ended: false, paused: true, theme: 'light'});
    expect(heard.toSorted()).toEqual(['pause', 'play', 'ready', 'seeked', 'timeupdate']);
    if (await page.locator('output').count()) expect(await page.locator('output').innerText()).toBe('pause');

    await page.evaluate(() => hostPage.remove());
    await page.waitForFunction(() => hostPage.map() === null || !hostPage.map()!.isConnected);
    expect(await page.locator('incident-map, canvas, .dateline').count()).toBe(0);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
);

test('in a shadow root a map is styled, takes the colors of its page, and is worked with the keyboard', async () => {
  const page = await openHost('hosts/shadow.html', {webgl: false});
  await drawn(page, 'svg');
  const dock = page.locator('[part="dock"]');
  expect(await dock.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 250, 240)');
  const play = page.getByRole('button', {name: 'Play', exact: true});
  const {margin, font} = await play.evaluate((button) => {
    const {marginTop, fontFamily} = getComputedStyle(button);
    return {margin: marginTop, font: fontFamily};
  });
  expect([margin, font]).toEqual(['0px', expect.stringContaining('Noto Sans Variable')]);
  await play.focus();
  await page.keyboard.press('Home');
  const before = await page.evaluate(() => hostPage.map()!.currentTime!.getTime());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => hostPage.map()!.currentTime!.getTime())).toBe(before + 86_400_000);
  expect(await play.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
});

test('the styles that the app fetches late reach a shadow root too', async () => {
  const page = await openHost('schema/incident.schema.json');
  await page.addScriptTag({type: 'module', url: '/incident-map.js'});
  await page.evaluate(async () => {
    await customElements.whenDefined('incident-map');
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'root';
    const root = host.attachShadow({mode: 'open'});
    const map = document.createElement('incident-map');
    map.src = '/data/catalog.json';
    Object.assign(map.style, {display: 'block', height: '320px'});
    root.append(map);
    await map.ready;
  });
  await drawn(page);
  const canvas = page.locator('.maplibregl-canvas').first();
  expect(await canvas.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
  const sheets = page.locator('.root link');
  expect(await sheets.count()).toBeGreaterThan(1);
  await page.locator('incident-map').evaluate((map) => map.remove());
  expect(await sheets.count()).toBe(0);
});

test('what is asked of a map before it stands is done when it stands, and records that were handed over stay', async () => {
  const page = await openHost('hosts/mount.html', {webgl: false});
  const early = await page.evaluate(async () => {
    const map = hostPage.map()!;
    const again = document.createElement('incident-map');
    Object.assign(again, {src: map.src, controls: true, playbackRate: 86_400, mutedMotion: true});
    const played = again.play();
    document.querySelector('main')!.append(again);
    await played;
    const {paused, playbackRate, controls, mutedMotion} = again;
    again.remove();
    return {paused, playbackRate, controls, mutedMotion};
  });
  expect(early).toEqual({paused: false, playbackRate: 86_400, controls: '', mutedMotion: true});

  const ids = await page.evaluate(async () => {
    const map = hostPage.map()!;
    await map.ready;
    const [entry] = (await (await fetch(map.src)).json()) as {files: Record<string, string>}[];
    const read = async (name: string) =>
      (await fetch(new URL(entry!.files[name]!, new URL(map.src, location.href)))).json();
    const [incidents, flows, sources] = await Promise.all(['incidents', 'flows', 'sources'].map(read));
    const first = {...incidents, features: incidents.features.slice(0, 1)};
    const own = {...entry, id: 'own'};
    await map.load({entry: own, incidents: first, flows: {...flows, features: []}, sources});
    const count = () => map.counts!.kinds.reduce((sum, {sure, possible}) => sum + sure + possible, 0);
    map.currentTime = new Date(map.timeWindow![1]);
    const before = [map.snapshot!.data, count()];
    map.remove();
    document.querySelector('main')!.append(map);
    await map.ready;
    return [before, [map.snapshot!.data, count()]];
  });
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[0]![0]).toBe('own');
});
