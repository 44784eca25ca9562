import type {IncidentMapElement} from '../../element/index.ts';
import type {PageNoticeOptions} from '../../element/page-notice.ts';
import type {NoRoom, TakeOver, TakeOverAnswer} from './messages.ts';

/** Registers the service worker and tells on the page of a new version, and of a device that is full. */
export async function register(map: IncidentMapElement): Promise<void> {
  const {serviceWorker} = navigator;
  let close: (() => void) | null = null;

  async function tell(notice: Pick<PageNoticeOptions, 'says' | 'onReload'>): Promise<void> {
    const {showPageNotice} = await import('../../element/page-notice.ts');
    close?.();
    close = showPageNotice(document.querySelector('main')!, {...notice, theme: map.snapshot?.theme ?? 'auto'});
  }

  async function offer({waiting, active}: ServiceWorkerRegistration): Promise<void> {
    // Nothing came before the first version: it waits for nobody.
    if (!waiting || !active) return;
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    if ((await ask(waiting, {type: 'take-over', loaded})) === 'older')
      await tell({says: 'newVersion', onReload: () => void reload(waiting)});
  }

  async function reload(waiting: ServiceWorker): Promise<void> {
    serviceWorker.addEventListener('controllerchange', () => location.reload());
    if ((await ask(waiting, {type: 'take-over'})) === 'others')
      await tell({says: 'otherWindows', onReload: () => void reload(waiting)});
  }

  serviceWorker.addEventListener('message', ({data}: MessageEvent<NoRoom | undefined>) => {
    if (data?.type === 'no-room') void tell({says: 'noRoom'});
  });
  const registration = await serviceWorker.register('service-worker.js', {updateViaCache: 'none'});
  registration.addEventListener('updatefound', () => {
    const {installing} = registration;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && void offer(registration));
  });
  // A page that is open for days looks again when somebody comes back to it. Without a network there is nothing to see.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  await offer(registration);
}

function ask(worker: ServiceWorker, question: TakeOver): Promise<TakeOverAnswer> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}: MessageEvent<TakeOverAnswer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
