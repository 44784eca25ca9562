import {expect, test} from 'vitest';
import type {RegionArea} from '../../../src/core/region/region.ts';
import type {RegionRequest, RegionResponse} from '../../../src/workers/region-messages.ts';
import {regionService} from '../../../src/workers/region-service.ts';

const area = (west: number, east: number): RegionArea => [
  {operation: 'add', region: {shape: 'rectangle', bounds: [west, -10, east, 10]}}
];

/** Places along the equator, one for each hundredth of a degree or so. */
function placesRequest(length: number): RegionRequest {
  const lon = Float64Array.from({length}, (_, i) => -180 + (360 * i) / length);
  const places = {lon, lat: new Float64Array(length), radiusKm: new Float64Array(length), shapes: new Map()};
  return {type: 'places', places: {...places, crisp: new Uint8Array(length).fill(1)}};
}

/** A service whose pauses end when the test says so. */
function start() {
  const answers: RegionResponse[] = [];
  const pauses: (() => void)[] = [];
  const handle = regionService({
    answer: (response) => answers.push(response),
    pause: () => new Promise((resolve) => pauses.push(resolve))
  });
  return {answers, pauses, handle};
}

const settled = async () => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};

async function runAll(pauses: (() => void)[]): Promise<number> {
  let count = 0;
  await settled();
  for (let resolve = pauses.shift(); resolve; resolve = pauses.shift()) {
    resolve();
    count++;
    await settled();
  }
  return count;
}

test('the relations of all rows are answered, with pauses in between', async () => {
  const {answers, pauses, handle} = start();
  handle(placesRequest(100_000));
  handle({type: 'relate', id: 1, area: area(0, 90)});
  expect(await runAll(pauses)).toBe(3);
  const [answer] = answers;
  if (answer?.type !== 'relations') throw new Error('no relations');
  expect(answer.id).toBe(1);
  expect(answer.relations).toHaveLength(100_000);
  expect([...answer.relations].filter((relation) => relation === 2)).toHaveLength(25_001);
});

test('a newer question takes the place of the one in work', async () => {
  const {answers, pauses, handle} = start();
  handle(placesRequest(100_000));
  handle({type: 'relate', id: 1, area: area(0, 90)});
  handle({type: 'relate', id: 2, area: area(-90, 90)});
  await runAll(pauses);
  expect(answers.map(({id}) => id)).toEqual([2]);
});

test('places that come while a question is in work are for the next one', async () => {
  const {answers, pauses, handle} = start();
  handle(placesRequest(50_000));
  handle({type: 'relate', id: 1, area: area(0, 90)});
  handle(placesRequest(10));
  await runAll(pauses);
  handle({type: 'relate', id: 2, area: area(0, 90)});
  await runAll(pauses);
  expect(answers.map((answer) => (answer.type === 'relations' ? answer.relations.length : 0))).toEqual([50_000, 10]);
});

test('what cannot be related is answered with a reason', async () => {
  const {answers, pauses, handle} = start();
  handle({type: 'relate', id: 1, area: []});
  await runAll(pauses);
  handle(placesRequest(1));
  handle({type: 'relate', id: 2, area: [{operation: 'add', region: {shape: 'named', id: 'atlantis'}}]});
  await runAll(pauses);
  expect(answers).toEqual([
    {type: 'failed', id: 1, reason: 'TypeError: no places yet'},
    {type: 'failed', id: 2, reason: 'TypeError: unknown region: atlantis'}
  ]);
});
