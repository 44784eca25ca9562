import {mount, unmount} from 'svelte';
import Failure from '../components/Failure.svelte';
import SpeakerPage from '../components/story/SpeakerPage.svelte';
import {dataOf} from '../core/snapshot/url-codec.ts';
import {Session} from '../state/session.svelte.ts';
import {SpeakerLink} from '../state/speaker-link.svelte.ts';
import {SpeakerMaps} from '../state/speaker-maps.svelte.ts';
import {prefersReducedMotion, readBasemapUrl} from './attributes.ts';
import {frameClock} from './frame-clock.ts';
import {homeOf} from './home-of.ts';
import {loadDataset, LoadError, loadRegions} from './load-dataset.ts';
import {connectSpeaker, speakerOf} from './speaker-tools.ts';

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
    const home = homeOf(target, dataset.entry);
    const open = () => {
      const fetchRegions = () => loadRegions(src);
      const session = new Session({dataset, issues, snapshot: home, clock: frameClock, fetchRegions});
      session.view.reducedMotion = prefersReducedMotion();
      return session;
    };
    const maps = new SpeakerMaps(open(), open());
    const link = new SpeakerLink({
      ...{port: connectSpeaker(id), clock: frameClock, now: () => Date.now()},
      onShown: (shown, next) => maps.show(shown, next)
    });
    mount(SpeakerPage, {target, props: {link, maps, basemapUrl: readBasemapUrl(src)}});
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
