import {expect, onTestFinished, test} from 'vitest';
import {readCarried} from '../../../src/core/story/carried-file.ts';
import {formatCarried, LONGEST_CARRIED} from '../../../src/core/story/carry.ts';
import {readInWorker} from '../../../src/workers/carry-client.ts';
import type {CarryRequest, CarryResponse} from '../../../src/workers/carry-messages.ts';
import {carryService} from '../../../src/workers/carry-service.ts';
import {chapter, story} from '../core/story/stories.ts';
import {REAL} from '../export/export-sets.ts';

/** What a client needs of a worker, with the service at the other end of a real channel. */
class ChannelWorker extends EventTarget {
  readonly #channel = new MessageChannel();
  ended = false;

  constructor() {
    super();
    const {port1, port2} = this.#channel;
    const handle = carryService((response) => port2.postMessage(response));
    port2.onmessage = ({data}: MessageEvent<CarryRequest>) => void handle(data);
    port1.onmessage = ({data}) => this.dispatchEvent(new MessageEvent('message', {data}));
    onTestFinished(() => this.#channel.port1.close());
  }

  postMessage(request: CarryRequest): void {
    this.#channel.port1.postMessage(request);
  }

  terminate(): void {
    this.ended = true;
  }
}

function open() {
  const workers: ChannelWorker[] = [];
  const start = () => {
    workers.push(new ChannelWorker());
    return workers.at(-1) as unknown as Worker;
  };
  return {workers, start};
}

const never = new AbortController().signal;
const TEXT = formatCarried({...REAL, stories: [story([chapter('a')])]});
const many = Array.from({length: 2500}, (_, i) => ({...REAL.incidents[0]!, id: `i${String(i).padStart(4, '0')}`}));
const LARGE = formatCarried({...REAL, incidents: many, stories: []});

test('the worker reads what the page would read, and ends', async () => {
  for (const text of [TEXT, LARGE, '{"version": 1}', TEXT.replace('"flows"', '"flaws"')]) {
    const {workers, start} = open();
    expect(await readInWorker(new Blob([text]), start, never)).toEqual(readCarried(text));
    expect(workers.map(({ended}) => ended)).toEqual([true]);
  }
});

test('many records come in parts', async () => {
  const answers: CarryResponse[] = [];
  await carryService((response) => answers.push(response))({file: new Blob([LARGE])});
  expect(answers.map((each) => [each.type, 'part' in each ? each.part.length : 0])).toEqual([
    ['incidents', 1000],
    ['incidents', 1000],
    ['incidents', 500],
    ['flows', REAL.flows.length],
    ['sources', REAL.sources.length],
    ['rest', 0]
  ]);
});

test('a file that is too large is not even loaded', async () => {
  const answers: CarryResponse[] = [];
  const file = {size: 3 * LONGEST_CARRIED + 1, text: () => Promise.reject(new Error('loaded'))} as unknown as Blob;
  await carryService((response) => answers.push(response))({file});
  expect(answers).toEqual([
    {type: 'rest', rest: {reading: null, regions: [], stories: [], issues: [{code: 'too-large'}]}}
  ]);
});

test('a signal ends the worker and rejects as aborted', async () => {
  const {workers, start} = open();
  const control = new AbortController();
  const reading = readInWorker(new Blob([TEXT]), start, control.signal);
  control.abort();
  await expect(reading).rejects.toMatchObject({name: 'AbortError'});
  expect(workers.map(({ended}) => ended)).toEqual([true]);
  await expect(readInWorker(new Blob([TEXT]), start, control.signal)).rejects.toMatchObject({name: 'AbortError'});
  expect(workers).toHaveLength(1);
});

test('a file that cannot be loaded, or a worker that does not start, rejects with a plain sentence', async () => {
  const answers: CarryResponse[] = [];
  const gone = {size: 1, text: () => Promise.reject(new Error('it is gone'))} as unknown as Blob;
  await carryService((response) => answers.push(response))({file: gone});
  expect(answers).toEqual([{type: 'failed', reason: 'Error: it is gone'}]);

  const {workers, start} = open();
  const reading = readInWorker(new Blob([TEXT]), start, never);
  workers[0]!.dispatchEvent(new Event('error'));
  await expect(reading).rejects.toMatchObject({
    message: 'The file could not be read.',
    cause: 'the worker did not start'
  });
  expect(workers[0]!.ended).toBe(true);
});
