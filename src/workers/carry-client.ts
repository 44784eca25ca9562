import type {Flow, Incident, Source} from '../../geo/index.ts';
import type {CarriedFile} from '../core/story/carried-file.ts';
import {askWorker} from './ask-worker.ts';
import type {CarryRequest, CarryResponse} from './carry-messages.ts';

/**
 * Reads a carried file in a worker of its own, which ends with it; `open` starts one and may throw. Rejects with an
 * `AbortError` when the signal says so, and with an `Error` of a plain sentence when the worker fails.
 */
export function readInWorker(file: Blob, open: () => Worker, signal: AbortSignal): Promise<CarriedFile> {
  const collect = collector();
  return askWorker<CarryResponse, CarriedFile>({
    ...{open, signal, failure: 'The file could not be read.'},
    ask: (worker) => {
      const request: CarryRequest = {file};
      worker.postMessage(request);
    },
    take: (response) => (response.type === 'failed' ? new Error(response.reason) : collect(response))
  });
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
