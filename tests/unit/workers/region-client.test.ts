import {expect, onTestFinished, test} from 'vitest';
import type {NamedRegion} from '../../../geo/index.ts';
import {relate} from '../../../src/core/region/relate.ts';
import type {PlaceColumns} from '../../../src/core/region/relate.ts';
import type {RegionArea} from '../../../src/core/region/region.ts';
import {createRegionClient} from '../../../src/workers/region-client.ts';
import type {RegionRequest} from '../../../src/workers/region-messages.ts';
import {regionService} from '../../../src/workers/region-service.ts';
import {CHUKOTKA, closed, columns, namedRegion} from '../core/region/regions.ts';

const NAMED: ReadonlyMap<string, NamedRegion> = new Map([['chukotka', namedRegion('chukotka', CHUKOTKA)]]);
const AREA: RegionArea = [{operation: 'add', region: {shape: 'named', id: 'chukotka'}}];
const PLACES = columns([
  {at: [178, 66]},
  {at: [179.9, 66], radiusKm: 100},
  {at: [0, 0]},
  {at: null},
  {
    at: [170, 65],
    shape: closed([
      [170, 64],
      [172, 64],
      [171, 65]
    ])
  }
]);

/** What a client needs of a worker, with the service at the other end of a real channel. */
class ChannelWorker extends EventTarget {
  readonly requests: RegionRequest['type'][] = [];
  readonly #channel = new MessageChannel();
  ended = false;

  constructor() {
    super();
    const {port1, port2} = this.#channel;
    const handle = regionService({
      answer: (response, transfer) => port2.postMessage(response, transfer),
      pause: () => new Promise((resolve) => setImmediate(resolve))
    });
    port2.onmessage = ({data}: MessageEvent<RegionRequest>) => handle(data);
    port1.onmessage = ({data}) => this.dispatchEvent(new MessageEvent('message', {data}));
    onTestFinished(() => this.#channel.port1.close());
  }

  postMessage(request: RegionRequest, transfer: Transferable[]): void {
    this.requests.push(request.type);
    this.#channel.port1.postMessage(request, transfer);
  }

  terminate(): void {
    this.ended = true;
  }
}

function open() {
  const worker = new ChannelWorker();
  return {worker, client: createRegionClient(worker as unknown as Worker)};
}

test('the worker answers what the core answers', async () => {
  const {client} = open();
  expect(await client.relate(PLACES, AREA, NAMED)).toEqual(relate(PLACES, AREA, NAMED));
  expect([...relate(PLACES, AREA, NAMED)]).toEqual([2, 2, 0, 3, 2]);
});

test('places and named regions are sent once, and again when they are others; the sender keeps its own', async () => {
  const {worker, client} = open();
  const places: PlaceColumns = {
    length: 1,
    lon: Float64Array.of(178),
    lat: Float32Array.of(66),
    radiusKm: [NaN],
    crisp: Uint8Array.of(1)
  };
  await client.relate(places, AREA, NAMED);
  await client.relate(places, [], NAMED);
  expect(worker.requests).toEqual(['places', 'named', 'relate', 'relate']);
  await client.relate(PLACES, AREA, NAMED);
  expect(worker.requests.slice(4)).toEqual(['places', 'relate']);
  expect([...(await client.relate(places, AREA, new Map(NAMED)))]).toEqual([2]);
  expect(worker.requests.slice(6)).toEqual(['places', 'named', 'relate']);
});

test('a newer question rejects the one before it as aborted', async () => {
  const {client} = open();
  const first = client.relate(PLACES, AREA, NAMED);
  const second = client.relate(PLACES, [], NAMED);
  await expect(first).rejects.toMatchObject({name: 'AbortError'});
  expect([...(await second)]).toEqual([2, 2, 2, 3, 2]);
});

test('what fails in the worker rejects with a plain sentence, and the next question is answered', async () => {
  const {client} = open();
  const unknown: RegionArea = [{operation: 'add', region: {shape: 'named', id: 'atlantis'}}];
  await expect(client.relate(PLACES, unknown, NAMED)).rejects.toMatchObject({
    message: 'The region could not be applied.',
    cause: 'TypeError: unknown region: atlantis'
  });
  expect(await client.relate(PLACES, AREA, NAMED)).toHaveLength(5);
});

test('a worker that does not start rejects what waits and what comes', async () => {
  const {worker, client} = open();
  const waiting = client.relate(PLACES, AREA, NAMED);
  worker.dispatchEvent(new Event('error'));
  await expect(waiting).rejects.toThrow('did not start');
  await expect(client.relate(PLACES, AREA, NAMED)).rejects.toThrow('did not start');
});

test('closing ends the worker and aborts what waits', async () => {
  const {worker, client} = open();
  const waiting = client.relate(PLACES, AREA, NAMED);
  client.close();
  expect(worker.ended).toBe(true);
  await expect(waiting).rejects.toMatchObject({name: 'AbortError'});
  await expect(client.relate(PLACES, AREA, NAMED)).rejects.toMatchObject({name: 'AbortError'});
});
