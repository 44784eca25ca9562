import {frameHeight, heightMessages} from '../../core/frame/frame-height.ts';
import {FRAME_VERSION} from '../../core/frame/messages.ts';

/** Height in px of title, timeline and footer before they are there. */
const USUAL_AROUND = 135;

/** What stands above and below the map. */
const PARTS = '.dateline > :is(.embed-head, .dock, .embed-foot)';

/**
 * Tells the page around this frame how high it wants to be: once when it is opened, then whenever that changes, and when the
 * page asks, because a script of its may come later than the frame.
 */
export function tellHeight(target: HTMLElement, name: string): void {
  if (parent === window) return;
  let told = 0;

  function tell(): void {
    const width = target.clientWidth;
    const parts = [...target.querySelectorAll<HTMLElement>(PARTS)];
    const around = parts.reduce((sum, part) => sum + part.offsetHeight, 0);
    const height = frameHeight(width, parts.length === 0 ? USUAL_AROUND : around);
    // A frame that is not displayed has no width, and asks for nothing.
    if (width === 0 || height === told) return;
    told = height;
    for (const message of heightMessages(name, height)) parent.postMessage(message, '*');
  }

  const sizes = new ResizeObserver(tell);
  const watch = () => {
    sizes.disconnect();
    for (const each of [target, ...target.querySelectorAll(PARTS)]) sizes.observe(each);
  };
  // Parts come with the map, and go while a story is told.
  new MutationObserver((changes) => {
    if (changes.some(({target: changed}) => isOutline(changed))) watch();
  }).observe(target, {childList: true, subtree: true});
  watch();
  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent || !asksHeight(data)) return;
    told = 0;
    tell();
  });
}

function isOutline(changed: Node): boolean {
  return changed instanceof Element && changed.matches('main, incident-map, .dateline');
}

function asksHeight(data: unknown): boolean {
  const asked = data as {dateline?: unknown; type?: unknown} | null;
  return typeof data === 'object' && asked?.dateline === FRAME_VERSION && asked.type === 'height';
}
