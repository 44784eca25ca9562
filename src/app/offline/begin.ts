import type {IncidentMapElement} from '../../element/index.ts';

/** A map that has not been drawn by then is waited for no longer, in ms: without WebGL it is drawn, and nothing says so. */
const LONGEST_WAIT_MS = 20_000;

/**
 * Keeps the app on the device for when there is no network: once the map stands and the browser has nothing else to do. Not
 * in a frame, which belongs to somebody else's page, not for those who ask to save data, and not where the browser forbids it.
 */
export function keepForOffline(map: IncidentMapElement): void {
  if (!mayKeep()) return;
  void map.ready
    .then(() => drawn(map))
    .then(idle)
    .then(() => import('./register.ts'))
    .then(({register}) => register(map))
    // The app works all the same.
    .catch(() => undefined);
}

function mayKeep(): boolean {
  const {connection} = navigator as {connection?: {saveData?: boolean}};
  const own = window === window.top && isSecureContext && location.protocol.startsWith('http');
  return import.meta.env.PROD && own && 'serviceWorker' in navigator && connection?.saveData !== true;
}

function drawn(map: HTMLElement): Promise<void> {
  const stands = () => map.querySelector('[data-renderer="webgl"]') !== null;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => stands() && end());
    const timer = setTimeout(end, LONGEST_WAIT_MS);
    function end(): void {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    }
    observer.observe(map, {subtree: true, attributeFilter: ['data-renderer']});
    if (stands()) end();
  });
}

// Safari has no requestIdleCallback.
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1000);
  });
}
