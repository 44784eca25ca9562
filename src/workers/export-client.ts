import type {ExportJob, Exporter} from '../export/export-job.ts';
import {askWorker} from './ask-worker.ts';
import type {ExportRequest, ExportResponse} from './export-messages.ts';

/** Records sent at once: what is sent is copied on the main thread, some milliseconds for so many. */
const PART = 250;

/** What an export client needs of its surroundings. */
export interface ExportClientOptions {
  /** Starts a worker that runs export-worker.ts. May throw. */
  readonly open: () => Worker;
  /** Resolves when the page has answered what was asked of it. */
  readonly pause: () => Promise<void>;
}

/**
 * Makes files in a worker of their own, which ends with them. Rejects with an `AbortError` when the signal says so, and with
 * an `Error` of a plain sentence when the worker fails.
 */
export function createExportClient({open, pause}: ExportClientOptions): Exporter {
  return {
    make: (job, language, signal) =>
      askWorker<ExportResponse, Extract<ExportResponse, {type: 'files'}>['files']>({
        ...{open, signal, failure: 'The file could not be made.'},
        ask: (worker) => sendAll(worker, requestsOf(job, language), {pause, signal}),
        take: (response) => (response.type === 'files' ? response.files : new Error(response.reason))
      })
  };
}

async function sendAll(
  worker: Worker,
  requests: Iterable<ExportRequest>,
  {pause, signal}: {pause: () => Promise<void>; signal: AbortSignal}
): Promise<void> {
  for (const request of requests) {
    if (signal.aborted) return;
    worker.postMessage(request);
    await pause();
  }
}

function* requestsOf({dataset, listed, about, format, name}: ExportJob, language: string): Generator<ExportRequest> {
  const {incidents, flows, sources} = dataset;
  const indices = new Map([...incidents, ...flows].map((record, index) => [record, index]));
  for (const part of partsOf(incidents)) yield {type: 'incidents', part};
  for (const part of partsOf(flows)) yield {type: 'flows', part};
  for (const part of partsOf(sources)) yield {type: 'sources', part};
  for (const part of partsOf(listed.map((record) => indices.get(record) ?? record))) yield {type: 'listed', part};
  yield {type: 'make', about, format, name, language};
}

function* partsOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += PART) yield items.slice(from, from + PART);
}
