import {PrecacheController, PrecacheRoute} from 'workbox-precaching';
import {registerRoute} from 'workbox-routing';
import {NetworkFirst} from 'workbox-strategies';
import {partOf} from './byte-range.ts';
import {cacheName} from './cache-name.ts';
import type {NoRoom, TakeOver, TakeOverAnswer} from './messages.ts';
import type {} from './precache-list.ts';
import type {WorkerScope} from './worker-scope.ts';

/** Seconds after which the page comes from the cache though there is a network. */
const PATIENCE_S = 3;

/** Files named after their content: what Vite builds, and the data sets. */
const HASHED = /\/assets\/|\.[0-9a-f]{12}\.\w+$/;

const worker = self as unknown as WorkerScope;
const {scope} = worker.registration;
const CACHE = cacheName(scope);
const HOME = new URL('index.html', scope).href;
const HOME_PATHS = [new URL(scope).pathname, new URL(HOME).pathname];

const controller = new PrecacheController({cacheName: CACHE});
controller.addToCacheList([...KEPT_FILES]);

worker.addEventListener('install', (event) => {
  const work = ensureRoom()
    .then(() => controller.install(event))
    .catch(giveUp);
  event.waitUntil(work);
});

// A worker waits until no page of the version before it is open, or until the page asks (`takeOver`): the cache is shared,
// and what only that version needs goes from it now.
worker.addEventListener('activate', (event) => {
  event.waitUntil(controller.activate(event).then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const message = event.data as Partial<TakeOver> | null;
  if (message?.type !== 'take-over') return;
  event.waitUntil(takeOver(message.loaded).then((answer) => event.ports[0]?.postMessage(answer)));
});

// The page itself comes from the network, so that a new version is seen at once; without one, the page of this version does.
registerRoute(
  ({request, url}) => request.mode === 'navigate' && HOME_PATHS.includes(url.pathname),
  new NetworkFirst({
    cacheName: CACHE,
    networkTimeoutSeconds: PATIENCE_S,
    plugins: [
      {
        cacheKeyWillBeUsed: async () => controller.getCacheKeyForURL(HOME) ?? HOME,
        // A page of another version must not stand among the files of this one.
        cacheWillUpdate: async () => null,
        fetchDidSucceed: async ({response}) => {
          if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
          return response;
        }
      }
    ]
  })
);

registerRoute(
  ({request}) => request.headers.has('range') && controller.getCacheKeyForURL(request.url) !== undefined,
  ({request}) => part(request)
);
registerRoute(new PrecacheRoute(controller));

/** Files of which parts were asked for, by address: reading one anew for every part would take long. */
const whole = new Map<string, Promise<Blob | undefined>>();

async function part(request: Request): Promise<Response> {
  const reading = whole.get(request.url) ?? controller.matchPrecache(request.url).then((found) => found?.blob());
  whole.set(request.url, reading);
  reading.catch(() => whole.delete(request.url));
  const file = await reading;
  return file ? partOf(file, request.headers.get('range')!) : fetch(request);
}

// Asked before anything is downloaded: a browser that cannot keep it all would load it in vain with every visit.
async function ensureRoom(): Promise<void> {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({url}) => url));
  const missing = KEPT_FILES.filter(({url}) => !kept.has(controller.getCacheKeyForURL(url)!));
  const needed = missing.reduce((sum, {size}) => sum + size, 0);
  const {quota, usage = 0} = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < needed)
    throw new DOMException(`${needed} bytes are needed`, 'QuotaExceededError');
}

async function giveUp(error: unknown): Promise<never> {
  // What this version got to keep is of use only to itself; what an earlier one keeps is left alone.
  if (!worker.registration.active) await caches.delete(CACHE);
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    const message: NoRoom = {type: 'no-room'};
    for (const client of await windows()) client.postMessage(message);
  }
  throw error;
}

async function takeOver(loaded: readonly string[] = []): Promise<TakeOverAnswer> {
  if (loaded.some((url) => url.startsWith(scope) && HASHED.test(url) && !controller.getCacheKeyForURL(url)))
    return 'older';
  if ((await windows()).length > 1) return 'others';
  await worker.skipWaiting();
  return 'done';
}

async function windows() {
  const all = await worker.clients.matchAll({type: 'window', includeUncontrolled: true});
  return all.filter(({url}) => url.startsWith(scope));
}
