import {expect, onTestFinished, test} from 'vitest';
import type {Dataset} from '../../../geo/index.ts';
import {recordSearch} from '../../../src/core/search/record-search.ts';
import {createSearchClient} from '../../../src/workers/search-client.ts';
import type {SearchRequest} from '../../../src/workers/search-messages.ts';
import {searchService} from '../../../src/workers/search-service.ts';
import {flow, incident} from '../core/records.ts';

/** What a client needs of a worker, with the service at the other end of a real channel. */
class ChannelWorker extends EventTarget {
  readonly requests: SearchRequest[] = [];
  readonly #channel = new MessageChannel();
  ended = false;

  constructor() {
    super();
    const {port1, port2} = this.#channel;
    const handle = searchService({
      answer: (response, transfer) => port2.postMessage(response, transfer),
      fetchJson: () => Promise.reject(new Error('no network'))
    });
    port2.onmessage = ({data}: MessageEvent<SearchRequest>) => handle(data);
    port1.onmessage = ({data}) => this.dispatchEvent(new MessageEvent('message', {data}));
    onTestFinished(() => this.#channel.port1.close());
  }

  postMessage(request: SearchRequest): void {
    this.requests.push(request);
    this.#channel.port1.postMessage(request);
  }

  terminate(): void {
    this.ended = true;
  }
}

function open(pause: () => Promise<void> = async () => {}) {
  const worker = new ChannelWorker();
  const client = createSearchClient(worker as unknown as Worker, {countryName: (code) => code, pause});
  return {worker, client};
}

function datasetOf(length: number, title = 'Bomb in Kulob'): Dataset {
  const incidents = Array.from({length}, (_, i) => incident(`r${i}`, {title: i % 7 === 0 ? title : 'Raid'}));
  return {incidents, flows: [flow('f', {title})], sources: []} as unknown as Dataset;
}

test('answers what a search here would, over records that are sent once, in parts', async () => {
  const {worker, client} = open();
  const dataset = datasetOf(400);
  const here = recordSearch(dataset, (code) => code);
  const {hits, ids} = await client.find(dataset, 'kulyab', 3);
  expect(ids).toEqual(here.matches('kulyab'));
  expect(ids).toContain('f');
  expect(hits).toEqual(here.search('kulyab', 3));
  await client.find(dataset, 'raid', 3);
  const sent = worker.requests.filter((request) => request.type === 'records');
  expect(sent.map(({records, first}) => [records.length, first])).toEqual([
    [200, true],
    [200, false],
    [1, false]
  ]);
});

test('gives up the records that others take the place of, and answers about those', async () => {
  const {client} = open();
  const before = client.find(datasetOf(1200), 'kulob', 3);
  const after = client.find(datasetOf(3, 'Kulob'), 'kulob', 3);
  await expect(before).rejects.toThrow(expect.objectContaining({name: 'AbortError'}));
  expect([...(await after).ids]).toEqual(['r0', 'f']);
});

test('a list of places that cannot be had is a plain sentence with its reason', async () => {
  const {client} = open();
  const error = await client.places('https://example.org/places.json', 'Kulob', 3).catch((reason: unknown) => reason);
  expect(error).toMatchObject({message: 'The search failed.', cause: 'Error: no network'});
});

test('a worker that does not start, or a client that is closed, rejects what waits and what comes', async () => {
  for (const end of ['error', 'close'] as const) {
    let go = () => {};
    const {worker, client} = open(() => new Promise((resolve) => (go = resolve)));
    const waiting = client.find(datasetOf(300), 'kulob', 3);
    if (end === 'close') client.close();
    else worker.dispatchEvent(new Event('error'));
    go();
    const expected = end === 'close' ? 'The search is closed.' : /did not start/;
    await expect(waiting).rejects.toThrow(expected);
    await expect(client.find(datasetOf(1), 'kulob', 3)).rejects.toThrow(expected);
    await expect(client.places('places.json', '', 3)).rejects.toThrow(expected);
    expect(worker.ended).toBe(end === 'close');
  }
});
