import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {HandoutMaker} from '../../src/components/handout/handout-maker.svelte.ts';
import type {MakerTools} from '../../src/components/handout/handout-maker.svelte.ts';
import type {HandoutPage, PageContent} from '../../src/components/handout/handout-page.ts';
import {chapterContents, viewContent} from '../../src/components/handout/page-contents.ts';
import {viewRecords} from '../../src/core/handout/view-records.ts';
import {parseCaption} from '../../src/core/story/caption.ts';
import type {Story} from '../../src/core/story/story.ts';
import {DAY_MS} from '../../src/core/time/day.ts';
import type {WorldTopology} from '../../src/svg/world-topology.ts';
import {clauses} from '../unit/core/arbitraries.ts';
import {check} from '../unit/core/check.ts';
import {deepFreeze} from '../unit/core/deep-freeze.ts';
import {session, SNAPSHOT} from './sessions.ts';

const WORLD = deepFreeze({}) as unknown as WorldTopology;

const TOOLS: MakerTools = {world: async () => WORLD, pause: async () => undefined, version: async () => 'abc'};

const CONTENT: PageContent = deepFreeze({
  ...{title: 'One', number: 1, caption: parseCaption('[Words](record:kerman)'), address: ''},
  ...{snapshot: SNAPSHOT, size: {width: 720, height: 400}}
});

describe('HandoutMaker', () => {
  it('lays the pages out one by one, then makes them in full', async () => {
    const seen: [number, boolean][] = [];
    const maker: HandoutMaker = new HandoutMaker(session(), {
      ...TOOLS,
      pause: async () => void seen.push([maker.pages.length, maker.drawn])
    });
    await maker.layOut([CONTENT]);
    expect([maker.topology, maker.version]).toEqual([WORLD, 'abc']);
    await maker.make([CONTENT, {...CONTENT, title: 'Two'}]);
    expect(maker.pages.map(({title}) => title)).toEqual(['One', 'Two']);
    expect(seen).toEqual([
      [0, false],
      [1, false],
      [0, true],
      [1, true],
      [2, true]
    ]);
  });

  it('that is called off makes no page any more', async () => {
    const maker: HandoutMaker = new HandoutMaker(session(), {
      ...TOOLS,
      pause: async () => (maker.pages.length === 1 ? maker.stop() : undefined)
    });
    await maker.layOut([CONTENT, CONTENT, CONTENT]);
    await maker.make([CONTENT, CONTENT, CONTENT]);
    expect(maker.pages).toEqual([]);
    expect(maker.stopped).toBe(true);
  });

  it('goes on without a ground and without a version', async () => {
    const world = () => Promise.reject(new Error('offline'));
    const maker = new HandoutMaker(session(), {...TOOLS, world, version: async () => null});
    await maker.layOut([CONTENT]);
    expect([maker.pages.length, maker.topology, maker.version]).toEqual([1, null, null]);
  });
});

async function pageOf(content: Partial<PageContent>): Promise<HandoutPage> {
  const maker = new HandoutMaker(session(), TOOLS);
  await maker.make([{...CONTENT, ...content}]);
  return maker.pages[0]!;
}

describe('a page', () => {
  it('counts, sums up and lists by name what the view shows', async () => {
    const page = await pageOf({
      snapshot: {...SNAPSHOT, clauses: [{source: 'kind', field: 'kind', kind: 'any', value: ['milestone', 'attack']}]}
    });
    expect(page.counts.kinds[0]).toMatchObject({sure: 3});
    expect(page.summary).toContain('3 attacks');
    expect(page.filter).toBe('Kind: Milestones, Attacks');
    expect(page.tray).toEqual([]);
    const older = await pageOf({
      snapshot: {...SNAPSHOT, playback: {...SNAPSHOT.playback, timeWindow: [0, Date.UTC(2024, 3, 1)]}}
    });
    expect(older.tray.map(({id}) => id)).toEqual(['founding']);
  });

  it('shows the records as they were known', async () => {
    const page = await pageOf({snapshot: {...SNAPSHOT, known: Date.UTC(2024, 0, 4)}});
    expect(page.counts.kinds[0]!.sure).toBe(1);
  });
});

describe('viewRecords', () => {
  it('lists what a session with the same view lists', () => {
    const day = fc.integer({min: 0, max: 120});
    check(
      fc.property(clauses, day, day, (some, from, days) => {
        const start = SNAPSHOT.playback.timeWindow[0] + from * DAY_MS;
        const timeWindow = [start, start + (days + 1) * DAY_MS] as const;
        const playback = {...SNAPSHOT.playback, timeWindow, playhead: start + days * DAY_MS, mode: 'window' as const};
        const snapshot = {...SNAPSHOT, clauses: some, playback};
        const one = session(snapshot);
        const view = viewRecords(snapshot, one.whole, one.regions.byId);
        expect(view.listed.map(({id}) => id)).toEqual(one.listed.map(({id}) => id));
        expect(view.shown.bits).toEqual(one.bits);
      }),
      60
    );
  });
});

describe('the content of pages', () => {
  const story: Story = deepFreeze<Story>({
    ...{id: 's', data: 'test', title: 'T', description: '', language: 'en'},
    chapters: [
      {
        ...{id: 'a', label: 'A', title: 'First', caption: 'Words', notes: '', view: 'v=1&kind=attack'},
        ...{bounds: [0, 0, 10, 10], play: null, stays: null}
      },
      {
        ...{id: 'b', label: 'B', title: 'Second', caption: '', notes: '', view: 'v=1&map=5/40/50'},
        ...{bounds: null, play: null, stays: null}
      }
    ]
  });

  it('is each chapter over the view that the data opens with, in the language and worldview of the moment', () => {
    const one = session();
    one.view.worldview = 'de-facto';
    one.view.size = {width: 1440, height: 1440};
    const [first, second] = chapterContents(story, one, {addressOf: ({id}) => `#ch=${id}`, heights: [480]});
    expect(first).toMatchObject({title: 'First', number: 1, address: '#ch=a'});
    expect(first!.snapshot).toMatchObject({worldview: 'de-facto', clauses: [{value: ['attack']}]});
    expect(first!.snapshot.camera.center[0]).toBeCloseTo(5);
    expect([first!.size.height, second!.size.height]).toEqual([480, 380]);
    expect(second!.snapshot.camera.center).toEqual([50, 40]);
    expect(second!.snapshot.camera.zoom).toBeLessThan(5);
  });

  it('is the view of the moment, at least all of it', () => {
    const one = session();
    const {snapshot, address} = viewContent(one, '#v=1');
    expect(address).toBe('#v=1');
    expect(snapshot).toEqual({...one.snapshot, camera: {...one.snapshot.camera, zoom: snapshot.camera.zoom}});
    expect(snapshot.camera.zoom).toBeLessThan(one.view.camera.zoom);
  });
});
