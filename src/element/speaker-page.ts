import {mount, unmount} from 'svelte';
import type {DatasetReading, NamedRegion} from '../../geo/index.ts';
import Failure from '../components/Failure.svelte';
import SpeakerPage from '../components/story/SpeakerPage.svelte';
import {dataOf} from '../core/snapshot/url-codec.ts';
import {Session} from '../state/session.svelte.ts';
import {SpeakerLink} from '../state/speaker-link.svelte.ts';
import {SpeakerMaps} from '../state/speaker-maps.svelte.ts';
import {prefersReducedMotion, readBasemapUrl} from './attributes.ts';
import {frameClock} from './frame-clock.ts';
import {homeOf} from './home-of.ts';
import {loadDataset, LoadError, loadRegions, readRegions} from './load-dataset.ts';
import {connectSpeaker, speakerOf} from './speaker-tools.ts';

/** Records that take longer to read are given up, in ms; the window says then that it has others than the map. */
const LONGEST_READ_MS = 120_000;

/**
 * Fills an element with the speaker's window. What cannot be read is told there.
 * @param src URL of the catalog
 * @param fragment that of the page: the channel and the data set
 */
export async function showSpeaker(
  target: HTMLElement,
  {src, fragment}: {src: string; fragment: string}
): Promise<void> {
  const id = speakerOf(fragment);
  try {
    if (id === null) throw new LoadError('This address names no briefing. Open the speaker window from the briefing.');
    const {dataset, issues} = await loadDataset(new URL(src, document.baseURI).href, dataOf(fragment));
    let maps = openMaps(target, {dataset, issues}, () => loadRegions(src));
    const link = new SpeakerLink({
      ...{port: connectSpeaker(id), clock: frameClock, now: () => Date.now(), data: () => maps.now.dataset.entry.id},
      onShown: (shown, next) => maps.show(shown, next),
      onData: (text) => void takeOver(text)
    });
    const show = () => mount(SpeakerPage, {target, props: {link, maps, basemapUrl: readBasemapUrl(src)}});
    let page = show();

    // The maps of a window are made for one data set.
    const takeOver = async (text: string) => {
      const {readCarriedFile} = await import('./read-carried-file.ts');
      const {reading, regions} = await readCarriedFile(new Blob([text]), AbortSignal.timeout(LONGEST_READ_MS));
      if (!reading) return;
      await unmount(page);
      maps.destroy();
      maps = openMaps(target, reading, async () => readRegions(regions));
      page = show();
      if (link.shown) maps.show(link.shown, link.next);
    };
  } catch (error) {
    const message = error instanceof LoadError ? error.message : `The records could not be read: ${String(error)}`;
    const failure = mount(Failure, {
      target,
      props: {
        ...{message, theme: 'auto'},
        onRetry: () => void unmount(failure).then(() => showSpeaker(target, {src, fragment}))
      }
    });
  }
}

function openMaps(
  target: HTMLElement,
  {dataset, issues}: Pick<DatasetReading, 'dataset' | 'issues'>,
  fetchRegions: () => Promise<readonly NamedRegion[]>
): SpeakerMaps {
  const home = homeOf(target, dataset.entry);
  const open = () => {
    const session = new Session({dataset, issues, snapshot: home, clock: frameClock, fetchRegions});
    session.view.reducedMotion = prefersReducedMotion();
    return session;
  };
  return new SpeakerMaps(open(), open());
}
