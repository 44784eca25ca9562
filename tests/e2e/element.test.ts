import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import type {IncidentMapElement, Snapshot} from '../../src/element/index.ts';
import {SECURITY_HEADERS} from '../../geo/cli/serve/security-headers.mjs';
import {expectAccessible} from './harness/expect-accessible.ts';
import {settled} from './harness/open-app.ts';
import type {TestPage} from './harness/open-page.ts';
import {openPage} from './harness/open-page.ts';

let opened: TestPage;
let page: Page;

// A page of somebody else with two maps, beside the build and under its security headers.
beforeAll(async () => {
  opened = await openPage({
    webgl: false,
    viewport: {width: 800, height: 760},
    path: 'schema/incident.schema.json',
    prepare: serveFixtures
  });
  page = opened.page;
  await page.goto(new URL('two-maps.html', inject('siteUrls').app).href);
  await page.waitForFunction(() => customElements.get('incident-map') !== undefined);
  await page.evaluate(() => Promise.all([...document.querySelectorAll('incident-map')].map(({ready}) => ready)));
});
afterAll(() => opened.close());

async function serveFixtures(page: Page): Promise<void> {
  for (const [name, type] of [
    ['two-maps.html', 'text/html'],
    ['two-maps.css', 'text/css']
  ] as const) {
    const body = readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8');
    await page.route(`**/${name}`, (route) =>
      route.fulfill({headers: {...SECURITY_HEADERS, 'Content-Type': type}, body})
    );
  }
}

const map = (id: 'first' | 'second') => page.locator(`#${id}`);
const read = <T>(id: 'first' | 'second', what: (map: IncidentMapElement) => T) =>
  map(id).evaluate(what as (element: HTMLElement | SVGElement) => T) as Promise<T>;

test('each map opens with its own attributes', async () => {
  expect(
    await read('first', ({snapshot}) => [
      snapshot!.selected,
      snapshot!.theme,
      snapshot!.language,
      snapshot!.playback.loop
    ])
  ).toEqual([null, 'light', 'en', false]);
  expect(
    await read('second', ({snapshot}) => [
      snapshot!.selected,
      snapshot!.theme,
      snapshot!.language,
      snapshot!.playback.loop
    ])
  ).toEqual(['2024-01-03-kerman-bombings', 'dark', 'de', true]);
  expect(await map('first').getByTestId('clock').innerText()).toContain('31 Mar');
  expect(await map('second').getByTestId('clock').innerText()).toMatch(/5\.? Jan/);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({id}) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a map links to no full map but the one that the page names', async () => {
  const add = (href: string | null) =>
    page.evaluate(async (address) => {
      const map = document.createElement('incident-map');
      map.id = 'compact';
      map.setAttribute('src', 'data/catalog.json');
      map.setAttribute('controls', 'compact');
      map.setAttribute('view', 'at=2024-01-05');
      if (address !== null) map.setAttribute('href', address);
      document.querySelector('#compact')?.remove();
      document.querySelector('main')!.append(map);
      await map.ready;
      while (!map.querySelector('footer')) await new Promise(requestAnimationFrame);
      return [...map.querySelectorAll('footer a')].map((link) => (link as HTMLAnchorElement).href);
    }, href);
  expect(await add(null)).toEqual([]);
  expect(await add('https://example.org/maps/?from=here')).toEqual([
    'https://example.org/maps/?from=here#v=1&at=2024-01-05'
  ]);
  await page.evaluate(() => document.querySelector('#compact')!.remove());
});

test('what is done to one map leaves the other as it is', async () => {
  const before = await read('second', ({snapshot}) => snapshot);
  await map('first').getByRole('button', {name: 'Play', exact: true}).click();
  await page.waitForFunction(() => {
    const {currentTime, timeWindow} = document.querySelector('incident-map')!;
    return currentTime!.getTime() > timeWindow![0] && currentTime!.getTime() < timeWindow![1] - 86_400_000;
  });
  await map('first').getByRole('button', {name: 'Pause', exact: true}).click();
  await map('first').locator('[data-kind="attack"]').click();
  await page.keyboard.press('PageDown');
  expect(await read('second', ({snapshot}) => snapshot)).toEqual(before);
  expect(await read('first', ({counts}) => counts!.kinds[0]!.sure)).toBe(0);
  await map('first').locator('[data-kind="attack"]').click();
  expect(page.url()).not.toContain('#');
});

test('it behaves like a video: play, pause, seek, rate, window, and the events for them', async () => {
  const heard = await read('first', async (map) => {
    const events: string[] = [];
    const types = [
      'play',
      'pause',
      'seeked',
      'timeupdate',
      'filterchange',
      'selectionchange',
      'countschange',
      'viewchange',
      'ended',
      'error'
    ];
    for (const type of types) map.addEventListener(type, () => events.push(type));
    const frames = (n: number) =>
      new Promise<void>((done) => (n === 0 ? done() : requestAnimationFrame(() => void frames(n - 1).then(done))));
    await map.ready;
    map.snapshot = map.home!;
    map.timeWindow = [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1)];
    map.playbackRate = 86_400;
    map.currentTime = new Date(Date.UTC(2024, 0, 3, 12));
    await frames(2);
    const stood = {
      paused: map.paused,
      at: map.currentTime.getTime(),
      duration: map.duration,
      rate: map.playbackRate,
      window: map.timeWindow
    };
    events.length = 0;
    map.play();
    await frames(6);
    const playing = !map.paused;
    map.pause();
    await frames(2);
    const moved = map.currentTime.getTime();
    const whilePlaying = [...new Set(events)];
    events.length = 0;
    map.select('2024-01-03-kerman-bombings');
    await frames(2);
    const selected = map.snapshot!.selected;
    map.select(null);
    await frames(2);
    return {stood, playing, moved, whilePlaying, afterSelect: [...new Set(events)], selected, ids: map.visibleIds};
  });
  expect(heard.stood).toEqual({
    ...{paused: true, at: Date.UTC(2024, 0, 3, 12), duration: 31 * 86_400_000, rate: 86_400},
    window: [Date.UTC(2024, 0, 1), Date.UTC(2024, 1, 1)]
  });
  expect(heard.playing).toBe(true);
  expect(heard.moved).toBeGreaterThan(heard.stood.at);
  expect(heard.whilePlaying).toEqual(expect.arrayContaining(['play', 'timeupdate', 'viewchange', 'pause']));
  expect(heard.whilePlaying).not.toEqual(expect.arrayContaining(['filterchange']));
  expect(heard.whilePlaying).not.toContain('selectionchange');
  expect(heard.selected).toBe('2024-01-03-kerman-bombings');
  expect(heard.afterSelect).toEqual(expect.arrayContaining(['selectionchange', 'viewchange']));
  expect(heard.ids).toContain('2024-01-03-kerman-bombings');
});

test('a snapshot is a value that can be given to another map', async () => {
  const first = await read('first', (map) => {
    map.snapshot = {...map.home!, selected: '2024-03-22-crocus-city-hall', projection: 'globe'};
    return {snapshot: map.snapshot, view: map.view};
  });
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('incident-map');
    second!.snapshot = JSON.parse(JSON.stringify(first!.snapshot)) as Snapshot;
  });
  expect(await read('second', ({snapshot}) => snapshot)).toEqual(first.snapshot);
  await map('first').evaluate((element) => ((element as IncidentMapElement).view = 'v=1&at=nonsense&kind=plot'));
  await settled(page);
  expect(await read('first', ({snapshot}) => snapshot!.clauses.map(({value}) => value))).toEqual([['plot']]);
  expect(await map('first').getByRole('status').filter({hasText: 'at=nonsense'}).count()).toBe(1);
  await map('first').getByRole('button', {name: 'Dismiss'}).click();
});

test('a map that is moved in the page, or taken out and put back, keeps its view', async () => {
  const before = await read('second', ({snapshot}) => snapshot);
  for (let time = 0; time < 3; time++) {
    await page.evaluate(async () => {
      const second = document.querySelector<IncidentMapElement>('#second')!;
      const parent = second.parentElement!;
      second.remove();
      await new Promise((done) => requestAnimationFrame(done));
      parent.append(second);
      await second.ready;
    });
  }
  await settled(page);
  expect(await read('second', ({snapshot}) => snapshot)).toEqual(before);
  expect(await map('second').locator('.dateline').count()).toBe(1);
});

test('what is asked of a map before it stands is done when it does; what cannot be done keeps nothing else from it', async () => {
  const seen = await page.evaluate(async () => {
    const faults: string[] = [];
    addEventListener('error', (event) => {
      event.preventDefault();
      faults.push(event.message);
    });
    const map = document.createElement('incident-map');
    // As a page leaves it that sets it before the element is defined.
    Object.defineProperty(map, 'view', {value: 'v=1&theme=dark', writable: true, configurable: true, enumerable: true});
    map.src = document.querySelector<IncidentMapElement>('#second')!.src;
    map.playbackRate = 1;
    map.seek(new Date('2024-01-05'));
    map.select('2024-01-03-kerman-bombings');
    const playing = map.play();
    map.pause();
    document.body.append(map);
    await playing;
    const {theme, selected, playback} = map.snapshot!;
    const {paused} = map;
    map.remove();
    return {theme, selected, at: playback.playhead, paused, faults: faults.length};
  });
  const [selected, at] = ['2024-01-03-kerman-bombings', Date.UTC(2024, 0, 5)];
  expect(seen).toEqual({theme: 'dark', selected, at, paused: true, faults: 1});
});

test('a map tells of a movement once, whoever moves it, and again when it comes back there', async () => {
  const told = await read('second', async (map) => {
    const days: number[] = [];
    map.addEventListener('seeked', () => days.push(map.currentTime!.getUTCDate()));
    const later = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    map.pause();
    for (const day of [8, 9, 8]) {
      map.seek(new Date(Date.UTC(2024, 0, day)));
      await later();
    }
    map.snapshot = {...map.snapshot!, playback: {...map.snapshot!.playback, playhead: Date.UTC(2024, 0, 9)}};
    await later();
    map.snapshot = {...map.snapshot!, playback: {...map.snapshot!.playback, playhead: Date.UTC(2024, 0, 8)}};
    await later();
    return days;
  });
  expect(told).toEqual([8, 9, 8, 9, 8]);
});

test('a page can hand over records, and hears when they cannot be had', async () => {
  const titles = await read('first', async (map) => {
    const list = map.visibleIds.length;
    await map.load({
      entry: {
        ...{
          id: 'own',
          title: 'Own',
          description: 'Own records.',
          license: 'CC0-1.0',
          asOf: '2024-01-02',
          coverage: 'One record.'
        },
        view: {bounds: [0, 40, 20, 60], window: '2024-01-01/2024-01-31', playhead: '2024-01-31'},
        files: {incidents: 'i.geojson', flows: 'f.geojson', sources: 's.json'}
      },
      incidents: {
        type: 'FeatureCollection',
        features: [
          {
            ...{type: 'Feature', id: 'own-1', geometry: {type: 'Point', coordinates: [10, 50]}},
            properties: {
              ...{
                kind: 'attack',
                subkind: 'shooting',
                title: '<img src=x onerror=alert(1)>',
                summary: 'One.',
                when: {edtf: '2024-01-02'}
              },
              where: {name: 'Here', country: 'DE', precision: 'settlement', radiusKm: null},
              ...{
                status: 'confirmed',
                attribution: [],
                figures: [],
                sources: [{id: 'own-source'}],
                related: [],
                series: false,
                verified: true
              }
            }
          }
        ]
      },
      flows: {type: 'FeatureCollection', features: []},
      sources: [
        {
          id: 'own-source',
          type: 'article-newspaper',
          title: 'One',
          issued: {'date-parts': [[2024, 1, 2]]},
          URL: 'https://example.org/'
        }
      ]
    });
    map.select('own-1');
    await new Promise((done) => requestAnimationFrame(done));
    return {list, ids: map.visibleIds};
  });
  expect(titles.list).toBeGreaterThan(0);
  expect(titles.ids).toEqual(['own-1']);
  expect(await page.locator('img').count()).toBe(0);
  await expectAccessible(page);

  await page.route('**/nowhere.json', (route) =>
    route.fulfill({status: 200, contentType: 'application/json', body: '[]'})
  );
  const message = await read('first', async (map) => {
    const failed = new Promise<string>((done) =>
      map.addEventListener(
        'error',
        (event) => done((event as Event as CustomEvent<{message: string}>).detail.message),
        {once: true}
      )
    );
    map.setAttribute('src', 'nowhere.json');
    const rejected = map.ready.then(
      () => 'resolved',
      () => 'rejected'
    );
    return [await failed, await rejected];
  });
  expect(message[0]).toMatch(/lists no data set/);
  expect(message[1]).toBe('rejected');
  expect(await map('first').getByRole('alert').innerText()).toContain('lists no data set');
});
