import type {HostTools} from '../components/host-tools.ts';
import type {LinkPort} from '../state/link-port.ts';
import {makeId} from './make-id.ts';
import {windowText} from './window-text.ts';

/** Size of the speaker's window when it is opened, in px. */
const FEATURES = 'popup,width=1280,height=720';

/** Of letters and digits, so that it can stand in an address. */
const ID = /^\w{1,64}$/;

/**
 * What a map opens the speaker's window with, which is another one of the page that its `href` names: without, there is none.
 * @param data id of the data set
 */
export function speakerTools(map: HTMLElement, data: string): NonNullable<HostTools['telling']>['speaker'] {
  // Each of several maps on one page has a window of its own.
  const place = [...document.querySelectorAll(map.localName)].indexOf(map);
  const name = windowText(`dateline-speaker-${place}`);
  const kept = name.read();
  const id = kept && ID.test(kept) ? kept : makeId();
  name.write(id);
  return {
    connect: () => connectSpeaker(id),
    memory: windowText(`dateline-telling-${place}`),
    now: () => Date.now(),
    open: () => {
      const href = map.getAttribute('href');
      if (href === null) return false;
      const url = new URL(`#speaker=${id}&data=${encodeURIComponent(data)}`, new URL(href, document.baseURI));
      const opened = window.open(url, `dateline-speaker-${id}`, FEATURES);
      opened?.focus();
      return opened !== null;
    }
  };
}

/** The channel between a window with a map and that of its speaker, by an id that both know. */
export function connectSpeaker(id: string): LinkPort {
  const channel = new BroadcastChannel(`dateline-speaker-${id}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => (channel.onmessage = ({data}) => heard(data)),
    close: () => channel.close()
  };
}

/** Id of the channel in the fragment of a speaker's window; null when it is none. */
export function speakerOf(fragment: string): string | null {
  const id = new URLSearchParams(fragment.replace(/^#/, '')).get('speaker');
  return id && ID.test(id) ? id : null;
}
