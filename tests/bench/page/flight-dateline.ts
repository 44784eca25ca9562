import {mount, tick} from 'svelte';
import type {Dataset} from '../../../geo/index.ts';
import * as fullControls from '../../../src/components/full-controls.ts';
import type {HostTools} from '../../../src/components/host-tools.ts';
import {hostToolsContext} from '../../../src/components/host-tools.ts';
import IncidentMap from '../../../src/components/IncidentMap.svelte';
import * as storyParts from '../../../src/components/story/story-parts.ts';
import {homeSnapshot} from '../../../src/core/snapshot/home.ts';
import type {Story} from '../../../src/core/story/story.ts';
import {ManualClock} from '../../../src/core/time/clock.ts';
import {loadDataset} from '../../../src/element/load-dataset.ts';
import {loadStory} from '../../../src/element/load-story.ts';
import {watchSession} from '../../../src/element/watch-session.svelte.ts';
import {Session} from '../../../src/state/session.svelte.ts';
import {syntheticIncidents} from '../synthetic-store.ts';
import type {OpenFlight} from './flight-subject.ts';
import {basemapUrl} from './subject.ts';

/** Time of the app from one picture to the next, in ms. */
const STEP_MS = 100;

/** Numbers of the chapters between which it flies there and back: flows, then plots and arrests, then attacks. */
const FIRST = 4;
const LAST = 6;

/** A window of two percent of the ten years. */
const WINDOW_DAYS = 73;

const CATALOG = new URL('data/catalog.json', document.baseURI).href;

/** The app with all its panels, in which the story of the default data is told: over that data, or over so many made-up rows. */
export const open: OpenFlight = async (host, query) => {
  const rows = Number(query.get('rows'));
  const {dataset: given, catalog} = await loadDataset(CATALOG, null);
  const {story: told} = await loadStory(CATALOG, given.entry.files.stories![0]!, {data: catalog});
  const dataset: Dataset = rows ? {...given, incidents: syntheticIncidents(rows), flows: [], sources: []} : given;
  const story = rows ? overMadeUp(told) : told;
  const clock = new ManualClock();
  const room = {size: {width: innerWidth, height: innerHeight}, padding: {left: 0, right: 0, top: 0, bottom: 0}};
  const home = {...homeSnapshot(given.entry, {...room, language: 'en'}), theme: 'dark' as const};
  const snapshot = {...home, chapter: {story: story.id, id: story.chapters[FIRST]!.id}};
  const session = new Session({dataset, issues: [], home, snapshot, clock});
  mount(IncidentMap, {
    target: host,
    context: hostToolsContext({views: null, exporter: null, catalogUrl: null, telling: telling(story, clock)}),
    props: {
      ...{session, controls: 'full' as const, fullControls, storyParts, basemapUrl: basemapUrl()},
      ...{fullMap: null, said: null, onError: () => undefined}
    }
  });
  watch(session);
  while (!document.querySelector('[data-renderer="webgl"]')) await new Promise(requestAnimationFrame);
  let key = 'PageDown';
  return {
    size: session.view.size,
    fly() {
      const index = story.chapters.findIndex(({id}) => id === session.chapter?.id);
      if (index <= FIRST) key = 'PageDown';
      if (index >= LAST) key = 'PageUp';
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      return async () => {
        clock.tick(STEP_MS);
        await tick();
        return session.told && session.view.camera;
      };
    }
  };
};

// The same views, over other rows for each.
function overMadeUp(story: Story): Story {
  const day = (index: number, days: number) => new Date(Date.UTC(2016, index * 6, 1 + days)).toISOString().slice(0, 10);
  const chapters = story.chapters.map((chapter, i) => {
    const view = `v=1&t=${day(i, 0)}/${day(i, WINDOW_DAYS)}&at=${day(i, WINDOW_DAYS - 1)}`;
    return {...chapter, view, caption: chapter.title, play: null};
  });
  return {...story, chapters};
}

function telling(story: Story, clock: ManualClock): HostTools['telling'] {
  const nothing = () => undefined;
  return {
    ...{clock, fetch: () => [Promise.resolve({story, issues: []})]},
    open: () => Promise.resolve(),
    addressOf: () => location.href,
    storage: null,
    page: {place: null, unattended: null, join: nothing},
    speaker: {
      ...{memory: {read: () => null, write: nothing}, now: () => 0, open: () => false},
      connect: () => ({post: nothing, listen: nothing, close: nothing})
    }
  };
}

// As the element does, for its events.
function watch(session: Session): void {
  const nothing = () => undefined;
  watchSession(session, {
    ...{play: nothing, pause: nothing, ended: nothing, timeupdate: nothing, seeked: nothing, countschange: nothing},
    ...{filterchange: nothing, selectionchange: nothing, chapterchange: nothing, viewchange: nothing}
  });
}
