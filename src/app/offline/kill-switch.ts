import {cacheName} from './cache-name.ts';
import type {WorkerScope} from './worker-scope.ts';

// A service worker that ends itself and forgets what was kept. It is built as service-worker-off.js; to switch the service
// worker of a site off, that file is put in the place of service-worker.js. Open pages go on, from the network.
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  const {scope} = worker.registration;
  event.waitUntil(caches.delete(cacheName(scope)).then(() => worker.registration.unregister()));
});
