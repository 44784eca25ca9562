import type {CarriedFile} from '../core/story/carried-file.ts';
import {readCarried} from '../core/story/carried-file.ts';
import {LONGEST_CARRIED} from '../core/story/carry.ts';
import type {CarryRequest, CarryResponse} from './carry-messages.ts';

/** Records sent at once: the page takes some milliseconds to receive so many. */
const PART = 1000;

/** The worker's work without the worker: call the result for every message. */
export function carryService(answer: (response: CarryResponse) => void): (request: CarryRequest) => Promise<void> {
  return async ({file}) => {
    try {
      // A letter takes at most three bytes; what is longer than that is not even loaded.
      const tooLarge = file.size > 3 * LONGEST_CARRIED;
      for (const response of responsesTo(tooLarge ? TOO_LARGE : readCarried(await file.text()))) answer(response);
    } catch (error) {
      answer({type: 'failed', reason: String(error)});
    }
  };
}

const TOO_LARGE: CarriedFile = {reading: null, regions: [], stories: [], issues: [{code: 'too-large'}]};

function* responsesTo(file: CarriedFile): Generator<CarryResponse> {
  const {reading} = file;
  if (reading) {
    const {incidents, flows, sources} = reading.dataset;
    for (const part of partsOf(incidents)) yield {type: 'incidents', part};
    for (const part of partsOf(flows)) yield {type: 'flows', part};
    for (const part of partsOf(sources)) yield {type: 'sources', part};
  }
  const dataset = {incidents: [], flows: [], sources: []};
  yield {
    type: 'rest',
    rest: {...file, reading: reading && {...reading, dataset: {...reading.dataset, ...dataset}}}
  };
}

function* partsOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += PART) yield items.slice(from, from + PART);
}
