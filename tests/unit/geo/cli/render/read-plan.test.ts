import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {readOptions} from '../../../../../geo/cli/render/read-options.ts';
import type {RenderPlan} from '../../../../../geo/cli/render/read-plan.ts';
import {readPlan} from '../../../../../geo/cli/render/read-plan.ts';
import type {CatalogEntry} from '../../../../../geo/index.ts';
import {homeSnapshot} from '../../../../../src/core/snapshot/home.ts';
import {decode} from '../../../../../src/core/snapshot/url-codec.ts';
import {fixtureText, GOOD} from '../../fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-plan-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, {recursive: true}));

const plan = (...args: string[]): Promise<RenderPlan> => readPlan(readOptions(args));
const requestOf = async (file: string, ...args: string[]) =>
  (await plan('--out', at(file), ...args)).outputs[0]!.request;

describe('what is wrong is told with what to do', () => {
  it.each([
    [[], 'Name a file to make'],
    [['--out', at('map.jpg')], '.png, .svg, .pdf, .mp4, .webm, .gif or .html'],
    [['--out', at('map')], 'does not say what it is'],
    [['--out', at('nowhere/map.png')], 'create it first'],
    [['--out', at('.png')], 'does not say what it is'],
    [['--out', at('a.png'), '--out', at('./a.png')], 'same name'],
    [['--out', at('a.png'), '--story', 'nothing'], 'take turned-outward, or the path'],
    [['--out', at('a.png'), '--story', 'turned-outward', '--chapter', 'none'], 'no chapter “none”; take '],
    [['--out', at('a.png'), '--chapter', 'kerman'], 'name one with --story'],
    [['--out', at('a.png'), '--story', 'turned-outward', '--view', 'v=1'], '--view or --story'],
    [['--out', at('a.png'), '--view', 'views/week.json'], 'There is no file views/week.json'],
    [['--out', at('a.png'), '--size', 'huge'], 'card, square, portrait, slide, paper or px'],
    [['--out', at('a.png'), '--size', '100x100'], '320 to 8192'],
    [['--out', at('a.png'), '--size', 'paper', '--scale', '4'], '50 million px'],
    [['--out', at('a.png'), '--scale', '5'], 'take 1, 2, 3 or 4'],
    [['--out', at('a.png'), '--theme', 'blue'], 'light or dark'],
    [['--out', at('a.png'), '--rate', '10'], '--rate is for mp4, webm or gif files'],
    [['--out', at('a.svg'), '--scale', '2'], '--scale is for png files'],
    [['--out', at('a.png'), '--site', 'example.org'], 'https://example.org/map/'],
    [['--out', at('a.mp4'), '--size', 'card'], '640x360'],
    [['--out', at('a.mp4'), '--rate', '24'], '10, 15, 25, 30 or 60'],
    [['--out', at('a.mp4'), '--seconds', '0'], '1 to 3600'],
    [['--out', at('a.mp4'), '--story', 'turned-outward', '--seconds', '5'], 'time of its chapters'],
    [['--out', at('a.png'), '--story', 'turned-outward', '--places', 'country'], 'tells what would be left out'],
    [['--out', at('a.png'), '--view', 'v=1&story=turned-outward', '--hold-back', '30'], 'tells what would be left out'],
    [['--out', at('a.webm'), '--codec', 'vp8'], 'vp9 or av1'],
    [['--out', at('a.gif'), '--size', '2560x1440'], '1920 px a side'],
    [['--out', at('a.png'), '--data', at('nothing')], '--data']
  ])('%j', async (args, said) => {
    await expect(plan(...args)).rejects.toThrow(said);
    await expect(plan(...args)).rejects.toMatchObject({name: 'WrongUse'});
  });

  it('and a folder is no file', async () => {
    mkdirSync(at('folder.png'));
    await expect(plan('--out', at('folder.png'))).rejects.toThrow('is a folder');
  });
});

it('where something is left out, no address stands that leads to it', async () => {
  const site = ['--out', at('a.png'), '--site', 'https://example.org/map/'];
  expect((await plan(...site)).view.site).toBe('https://example.org/map/');
  expect((await plan(...site, '--leave-out', 'names')).view.site).toBe(null);
});

it('a story of which nothing can be told is an error of the data', async () => {
  writeFileSync(at('story.json'), '{"chapters": []}');
  await expect(plan('--out', at('a.png'), '--story', at('story.json'))).rejects.toMatchObject({name: 'StoryUnread'});
});

describe('a view', () => {
  it('is a fragment with or without its sign, or the one that the map opens with', async () => {
    expect((await plan('--out', at('a.png'), '--view', '#v=1&mode=trail')).view.fragment).toBe('v=1&mode=trail');
    expect((await plan('--out', at('a.png'), '--view', 'v=1&mode=trail')).view.fragment).toBe('v=1&mode=trail');
    expect((await plan('--out', at('a.png'))).view).toEqual({
      ...{fragment: '', story: null, chapter: null, theme: null, site: null, title: null, alt: null}
    });
  });

  it('is the address of a published map, which is where it is found again', async () => {
    const address = 'https://example.org/map/?a=b#v=1&data=khorasan';
    const {view} = await plan('--out', at('a.png'), '--view', address);
    expect(view).toMatchObject({fragment: 'v=1&data=khorasan', site: 'https://example.org/map/?a=b'});
    const other = await plan('--out', at('a.png'), '--view', address, '--site', 'https://other.example');
    expect(other.view.site).toBe('https://other.example/');
  });

  it('is a snapshot as JSON, read as carefully as a link', async () => {
    const room = {size: {width: 800, height: 600}, padding: {top: 0, right: 0, bottom: 0, left: 0}, language: 'en'};
    const home = homeSnapshot(GOOD.entry as CatalogEntry, room);
    const snapshot = {...home, selected: '2024-03-22-crocus-city-hall', theme: 'dark'};
    writeFileSync(at('view.json'), JSON.stringify(snapshot));
    const {fragment} = (await plan('--out', at('a.png'), '--view', at('view.json'))).view;
    expect(decode(fragment, home).snapshot).toMatchObject({selected: snapshot.selected, theme: 'dark'});
    writeFileSync(at('other.json'), '{"camera": 3}');
    await expect(plan('--out', at('a.png'), '--view', at('other.json'))).rejects.toThrow('holds no snapshot');
  });

  it('may name a chapter; what is not there is said, and the rest is shown', async () => {
    const link = (place: string) => plan('--out', at('a.png'), '--view', `v=1&${place}`);
    expect((await link('story=turned-outward&ch=kerman')).view.chapter).toBe('kerman');
    const gone = await link('story=turned-outward&ch=gone');
    expect([gone.view.chapter, gone.issues]).toEqual([expect.stringMatching(/./), [expect.stringContaining('“gone”')]]);
    const none = await link('story=none');
    expect([none.view.story, none.issues]).toEqual([null, [expect.stringContaining('“none”')]]);
  });
});

describe('a file', () => {
  it('is what its name says', async () => {
    const size = {width: 1200, height: 630};
    expect(await requestOf('a.png', '--scale', '2', '--transparent')).toEqual({
      ...{kind: 'picture', format: 'png', size, scale: 2, transparent: true}
    });
    expect(await requestOf('a.SVG', '--size', '1200x675')).toMatchObject({
      format: 'svg',
      size: {width: 1200, height: 675}
    });
    expect(await requestOf('a.mp4')).toEqual({
      ...{kind: 'film', format: 'mp4', shape: '16:9', side: 720, rate: 30, seconds: null}
    });
    expect(await requestOf('a.webm', '--codec', 'av1', '--size', '9:16', '--rate', '60')).toMatchObject({
      ...{format: 'av1', shape: '9:16', rate: 60}
    });
    expect(await requestOf('a.gif', '--size', '360x360', '--seconds', '2.5')).toMatchObject({
      ...{shape: '1:1', side: 360, seconds: 2.5}
    });
    expect(await requestOf('a.html')).toEqual({kind: 'one-file'});
  });

  it('is a hand-out as PDF of a story, and a picture of a chapter or a view', async () => {
    expect(await requestOf('a.pdf', '--story', 'turned-outward')).toEqual({kind: 'handout'});
    expect(await requestOf('a.pdf', '--story', 'turned-outward', '--chapter', 'kerman')).toMatchObject({
      kind: 'picture'
    });
    expect(await requestOf('a.pdf')).toMatchObject({kind: 'picture', format: 'pdf'});
    expect((await plan('--out', at('a.pdf'), '--paper', 'letter')).paper).toBe('Letter');
  });
});

it('a story is told from its own file as well', async () => {
  writeFileSync(at('own.json'), fixtureText('good/stories/harbor-year.json'));
  const {view} = await plan('--out', at('a.pdf'), '--story', at('own.json'));
  expect(view.story).toBe(fixtureText('good/stories/harbor-year.json'));
});
