import {webcrypto} from 'node:crypto';
import {expect, onTestFinished, test} from 'vitest';
import {makeExport} from '../../../src/export/export-job.ts';
import {createExportClient} from '../../../src/workers/export-client.ts';
import type {ExportRequest} from '../../../src/workers/export-messages.ts';
import {exportService} from '../../../src/workers/export-service.ts';
import {exportJob} from '../export/export-jobs.ts';
import {HOSTILE_SET, REAL, words} from '../export/export-sets.ts';

/** What a client needs of a worker, with the service at the other end of a real channel. */
class ChannelWorker extends EventTarget {
  readonly requests: ExportRequest[] = [];
  readonly #channel = new MessageChannel();
  ended = false;

  constructor() {
    super();
    const {port1, port2} = this.#channel;
    const handle = exportService({
      answer: (response) => port2.postMessage(response),
      subtle: webcrypto.subtle
    });
    port2.onmessage = ({data}: MessageEvent<ExportRequest>) => handle(data);
    port1.onmessage = ({data}) => this.dispatchEvent(new MessageEvent('message', {data}));
    onTestFinished(() => this.#channel.port1.close());
  }

  postMessage(request: ExportRequest): void {
    this.requests.push(request);
    this.#channel.port1.postMessage(request);
  }

  terminate(): void {
    this.ended = true;
  }
}

function open() {
  const workers: ChannelWorker[] = [];
  let pauses = 0;
  const client = createExportClient({
    open: () => {
      workers.push(new ChannelWorker());
      return workers.at(-1) as unknown as Worker;
    },
    pause: async () => void pauses++
  });
  return {client, workers, pauses: () => pauses};
}

const never = new AbortController().signal;
const HOSTILE = [...HOSTILE_SET.incidents, ...HOSTILE_SET.flows];

test.each(['csv', 'geojson', 'kml', 'table'] as const)(
  'the worker makes the same bytes as the page: %s',
  async (format) => {
    for (const job of [exportJob(format), exportJob(format, {listed: format === 'geojson' ? REAL.flows : HOSTILE})]) {
      const {client, workers} = open();
      const made = await client.make(job, 'de', never);
      const direct = await makeExport(job, {...words, language: 'de'}, webcrypto.subtle);
      expect(made.map(({name, type}) => [name, type])).toEqual(direct.map(({name, type}) => [name, type]));
      for (const [index, {content}] of made.entries()) {
        const [sent, own] = [content as Blob, new Blob([direct[index]!.text])].map(async (blob) => blob.arrayBuffer());
        expect(Buffer.from((await sent)!).equals(Buffer.from((await own)!))).toBe(true);
      }
      expect(workers.map(({ended}) => ended)).toEqual([true]);
    }
  }
);

test('many records are sent in parts, with a pause after each, and each record once', async () => {
  const incidents = Array.from({length: 1200}, (_, i) => ({...REAL.incidents[i % 40]!, id: `i${i}`}));
  const known = {...incidents[5]!, properties: {...incidents[5]!.properties, summary: 'as it was known'}};
  const {client, workers, pauses} = open();
  const dataset = {incidents, flows: [], sources: REAL.sources};
  await client.make(exportJob('csv', {dataset, listed: [incidents[1100]!, known]}), 'en', never);
  const {requests} = workers[0]!;
  const parts = requests.filter((request) => request.type === 'incidents').map(({part}) => part.length);
  expect(parts).toEqual([250, 250, 250, 250, 200]);
  expect(requests.find(({type}) => type === 'listed')).toEqual({type: 'listed', part: [1100, known]});
  expect(requests.filter(({type}) => type === 'flows')).toEqual([]);
  expect(pauses()).toBe(requests.length);
});

test('a signal ends the worker and rejects as aborted', async () => {
  const {client, workers} = open();
  const control = new AbortController();
  const made = client.make(exportJob('csv'), 'en', control.signal);
  control.abort();
  await expect(made).rejects.toMatchObject({name: 'AbortError'});
  expect(workers[0]!.ended).toBe(true);
  expect(workers[0]!.requests.length).toBeLessThan(3);
  await expect(client.make(exportJob('csv'), 'en', control.signal)).rejects.toMatchObject({name: 'AbortError'});
  expect(workers).toHaveLength(1);
});

test('what fails in the worker, or a worker that does not start, rejects with a plain sentence', async () => {
  const {client, workers} = open();
  const broken = [{id: 'broken'}] as unknown as typeof REAL.incidents;
  await expect(
    client.make(exportJob('csv', {dataset: {...REAL, incidents: broken}, listed: broken}), 'en', never)
  ).rejects.toMatchObject({message: 'The file could not be made.'});
  const made = client.make(exportJob('csv'), 'en', never);
  workers[1]!.dispatchEvent(new Event('error'));
  await expect(made).rejects.toMatchObject({cause: 'the worker did not start'});
  expect(workers.map(({ended}) => ended)).toEqual([true, true]);
});
