/** An event that keeps the service worker alive until the promises given to it have settled. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A message from a page to the service worker. */
export interface WorkerMessage extends MessageEvent<unknown> {
  waitUntil(work: Promise<unknown>): void;
}

/** A page, or a frame, of this origin. */
export interface WorkerClient {
  readonly url: string;
  postMessage(message: unknown): void;
}

/** What the service worker uses of its global scope, of which the types of pages know nothing. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {type: 'window'; includeUncontrolled: boolean}): Promise<readonly WorkerClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
}
