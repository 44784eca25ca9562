import type {Flow, Incident, Source} from '../../geo/index.ts';
import type {CarriedFile} from '../core/story/carried-file.ts';
import type {CarryRequest, CarryResponse} from './carry-messages.ts';

/**
 * Reads a carried file in a worker of its own, which ends with it; `open` starts one and may throw. Rejects with an
 * `AbortError` when the signal says so, and with an `Error` of a plain sentence when the worker fails.
 */
export async function readInWorker(file: Blob, open: () => Worker, signal: AbortSignal): Promise<CarriedFile> {
  signal.throwIfAborted();
  const worker = open();
  const ended = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), {signal: ended.signal});
      const fail = (cause: string) => reject(new Error('The file could not be read.', {cause}));
      const take = collector();
      worker.addEventListener('error', () => fail('the worker did not start'));
      worker.addEventListener('messageerror', () => fail('the answer could not be read'));
      worker.addEventListener('message', ({data}: MessageEvent<CarryResponse>) => {
        if (data.type === 'failed') return fail(data.reason);
        const read = take(data);
        if (read) resolve(read);
      });
      const request: CarryRequest = {file};
      worker.postMessage(request);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}

/** Puts the parts together: call the result for every answer; it gives the file for the last one. */
function collector(): (response: Exclude<CarryResponse, {type: 'failed'}>) => CarriedFile | null {
  const incidents: Incident[] = [];
  const flows: Flow[] = [];
  const sources: Source[] = [];
  return (response) => {
    if (response.type === 'rest') {
      const {reading} = response.rest;
      const dataset = reading && {...reading.dataset, incidents, flows, sources};
      return {...response.rest, reading: reading && dataset && {...reading, dataset}};
    }
    if (response.type === 'incidents') incidents.push(...response.part);
    else if (response.type === 'flows') flows.push(...response.part);
    else sources.push(...response.part);
    return null;
  };
}
