import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {FrameState} from '../../src/client/dateline-client.ts';
import {allHeard, ask, connectAll, drawn, heightOf, mapFrame, openHost, wanted} from './harness/framed-map.ts';
import type {Hosts} from './harness/serve-hosts.ts';
import {serveHosts} from './harness/serve-hosts.ts';

let hosts: Hosts;

beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.close());

describe('a page that talks to a framed map', () => {
  test('plays it, seeks, selects, sets its view and hears of it, and leaves the other map alone', async () => {
    const page = await openHost(hosts, 'two', {viewport: {width: 800, height: 1000}});
    await connectAll(page);
    const state = await ask<FrameState>(page, (map) => map.ready);
    expect(state).toMatchObject({paused: true, selected: null, chapter: null});
    const other = await page.evaluate(() => globalThis.maps.second!.ready);
    expect(other.view).toBe(state.view);

    const heard = await page.evaluate(async () => {
      const map = globalThis.maps.first!;
      const heard: string[] = [];
      for (const name of ['play', 'pause', 'seeked', 'timeupdate', 'selectionchange', 'viewchange'] as const)
        map.on(name, () => heard.push(name));
      await map.play();
      await new Promise((done) => map.on('timeupdate', done));
      await map.pause();
      await map.seek('2024-01-05');
      return heard;
    });
    expect(new Set(heard)).toEqual(new Set(['play', 'timeupdate', 'viewchange', 'pause', 'seeked']));
    expect(await ask(page, async (map) => (await map.getState()).at)).toBe('2024-01-05T00:00:00.000Z');

    const frame = await mapFrame(page);
    const id = await frame.evaluate(() => document.querySelector('incident-map')!.visibleIds[0]!);
    const selected = await page.evaluate(async (id) => (await globalThis.maps.first!.select(id)).selected, id);
    expect(selected).toBe(id);
    const shown = await ask(page, (map) => map.setView('#v=1&at=2024-02-01&kind=attack'));
    expect(shown).toMatchObject({at: '2024-02-01T00:00:00.000Z', selected: null});
    expect(shown.view).toContain('kind=attack');
    const window = await ask(page, (map) => map.setWindow(new Date('2024-01-01T00:00:00Z'), '2024-02-15'));
    expect(window).toMatchObject({from: '2024-01-01T00:00:00.000Z', to: '2024-02-15T00:00:00.000Z'});
    expect((await ask(page, (map) => map.setRate(604_800))).rate).toBe(604_800);

    const after = await page.evaluate(() => globalThis.maps.second!.getState());
    expect({...after, counts: null}).toEqual({...other, counts: null});
  });

  test('is told why a command was refused, and what was left when it ended the talk', async () => {
    const page = await openHost(hosts, 'two');
    await connectAll(page);
    await ask(page, (map) => map.ready);
    const reasons = await page.evaluate(async () => {
      const map = globalThis.maps.first!;
      const reason = (promise: Promise<unknown>) =>
        promise.then(
          () => 'done',
          (error: {reason: string}) => error.reason
        );
      const refused = [
        await reason(map.select('no such record')),
        await reason(map.setRate(NaN)),
        await reason(map.setWindow('2024-02-01', '2024-01-01')),
        await reason(map.seek('the day before yesterday')),
        await reason(map.seek(new Date(NaN))),
        await reason(map.setWindow('2024-01-01', new Date(NaN)))
      ];
      const open = reason(map.getState());
      map.disconnect();
      return [...refused, await open, await reason(map.play())];
    });
    expect(reasons).toEqual([
      'no-such-record',
      ...['bad-payload', 'bad-payload', 'bad-payload', 'bad-payload', 'bad-payload'],
      ...['disconnected', 'disconnected']
    ]);
  });

  test('sets a view, and not what the frame is', async () => {
    const page = await openHost(hosts, 'two');
    await connectAll(page);
    await ask(page, (map) => map.ready);
    const frame = await mapFrame(page);
    const id = await frame.evaluate(() => document.querySelector('incident-map')!.visibleIds[0]!);
    const view = `embed=1&allow=*&autoplay=1&kiosk=1&frame=a&utm=mail&sel=${id}`;
    const shown = await page.evaluate((view) => globalThis.maps.first!.setView(`#${view}`), view);
    expect(shown).toMatchObject({view: `v=1&sel=${id}&utm=mail`, selected: id, paused: true});
    const link = frame.getByRole('link', {name: 'Open the full map'});
    await expect.poll(async () => (await link.getAttribute('href'))!.split('#')[1]).toBe(shown.view);
  });

  test('may do so with a map in a sandbox, which has no origin', async () => {
    const page = await openHost(hosts, 'sandbox-talk');
    await connectAll(page);
    await ask(page, (map) => map.ready);
    expect((await ask(page, (map) => map.seek('2024-01-05'))).at).toBe('2024-01-05T00:00:00.000Z');
  });

  test('is not heard unless the address of the frame allows it', async () => {
    const page = await openHost(hosts, 'strict', {path: `${hosts.url}datawrapper`});
    await drawn(await mapFrame(page));
    await connectAll(page, {timeout: 1500});
    const reason = await page.evaluate(() =>
      Object.values(globalThis.maps)[0]!.ready.then(
        () => 'ready',
        (error: {reason: string}) => error.reason
      )
    );
    expect(reason).toBe('timeout');
  });

  test('moves the map as its reader goes on', async () => {
    const page = await openHost(hosts, 'article');
    const frame = await mapFrame(page);
    await drawn(frame);
    const dayIs = (day: string) =>
      frame.waitForFunction(
        (day) => document.querySelector('incident-map')?.currentTime?.toISOString().slice(0, 10) === day,
        day
      );
    for (const [index, day] of ['2024-01-03', '2024-01-28', '2024-03-22'].entries()) {
      await page
        .locator('section')
        .nth(index)
        .evaluate((section: HTMLElement) => {
          scrollTo(0, section.offsetTop - innerHeight * 0.6);
        });
      await dayIs(day);
    }
  });
});

describe('hostile messages', () => {
  const TIMES = 10;

  /** Sends the first frame of a page all of a kind several times, without waiting for what comes of it. */
  const flood = (page: Page, kind: 'none' | 'readable') =>
    page.evaluate(
      ({kind, times}) => {
        const target = document.querySelector('iframe')!.contentWindow!;
        const circular: Record<string, unknown> = {};
        circular.at = circular;
        const markup = '<img src=x onerror="document.title=1"><script>document.title=1<\/script>';
        // Numbers that the client of the page does not wait for.
        const command = (type: string, payload?: unknown) => ({dateline: 1, type, id: 1e6, payload});
        const none: unknown[] = [
          ...[null, undefined, NaN, '', markup, [], {}, new Date(NaN), new Map(), /x/, 10n, circular],
          new Float64Array(9),
          ...[markup, '2024-02-30', NaN, circular].map((at) => command('seek', {at})),
          ...[1e300, -1, Infinity, NaN, markup].map((rate) => command('setRate', {rate})),
          ...[null, [markup], '%'.repeat(8001)].map((view) => command('setView', {view})),
          command('setView', markup),
          command('setWindow', {from: '9999-12-31', to: '0001-01-01'}),
          command('select', {id: markup}),
          ...[markup, '__proto__', circular, -1].flatMap((place) => [
            command('setStory', {story: place}),
            command('setChapter', {chapter: place})
          ]),
          command('__proto__', {}),
          command('height', {height: 1e9}),
          {dateline: 2, type: 'play', id: 1e6},
          {dateline: 1, type: 'play', id: Number.MAX_VALUE},
          {'datawrapper-height': {map: 1e9}},
          'pymxPYMxdatelinexPYMxheightxPYMx99999'
        ];
        const views = ['map=NaN/NaN/NaN', '%'.repeat(7000), 'data=../../etc', '\u202E'];
        const readable: unknown[] = [
          ...[markup, `q=${markup}`, `sel=${markup}`, ...views].map((view) => command('setView', {view})),
          ...['9999-12-31', '0001-01-01'].map((at) => command('seek', {at})),
          command('setRate', {rate: 60}),
          command('setWindow', {from: '0001-01-01', to: '9999-12-31'})
        ];
        for (let i = 0; i < times; i++)
          for (const message of kind === 'none' ? none : readable) target.postMessage(message, '*');
      },
      {kind, times: TIMES}
    );

  const openTwo = async () => {
    const page = await openHost(hosts, 'two', {viewport: {width: 800, height: 1000}});
    const frame = await mapFrame(page);
    await drawn(frame);
    await connectAll(page);
    await ask(page, (map) => map.ready);
    const look = async () => ({
      added: await frame.evaluate(() => document.querySelectorAll('img, script, iframe').length),
      height: await heightOf(page),
      title: await frame.title()
    });
    return {page, frame, look};
  };

  test('that are no commands do nothing to the map, bring in no markup and resize nothing', async () => {
    const {page, look} = await openTwo();
    const before = {...(await look()), state: await ask(page, (map) => map.getState())};
    await flood(page, 'none');
    // Commands are carried out in the order in which they come.
    const state = await ask(page, (map) => map.getState());
    expect({...(await look()), state}).toEqual(before);
    expect(before.title).toBe('Dateline');
  });

  test('that can be read bring in no markup, resize nothing and leave a map that does what it is told', async () => {
    const {page, frame, look} = await openTwo();
    const before = await look();
    await flood(page, 'readable');
    expect((await ask(page, (map) => map.seek('2024-01-05'))).at).toBe('2024-01-05T00:00:00.000Z');
    await drawn(frame);
    expect(await look()).toEqual(before);
  });

  test('of a frame make its page no higher than 5000 px, and no other frame', async () => {
    const page = await openHost(hosts, 'helper');
    const frame = await mapFrame(page);
    await drawn(frame);
    await expect.poll(() => heightOf(page)).toBe(await wanted(frame));
    const say = (height: unknown) =>
      frame.evaluate((height) => parent.postMessage({'datawrapper-height': height}, '*'), height);
    for (const height of [null, 'x', [], {}, {map: 'x'}, {map: NaN}, {map: Infinity}, {map: {map: 1}}])
      await say(height);
    await allHeard(page, frame);
    expect(await heightOf(page)).toBe(await wanted(frame));
    await say({map: 1e9});
    await expect.poll(() => heightOf(page)).toBe(5000);
    await say({map: -1e9});
    await expect.poll(() => heightOf(page)).toBe(100);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          addEventListener('message', ({source}) => source === window && done());
          postMessage({'datawrapper-height': {map: 900}}, '*');
        })
    );
    expect(await heightOf(page)).toBe(100);
  });
});
