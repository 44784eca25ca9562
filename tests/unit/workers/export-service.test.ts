import {webcrypto} from 'node:crypto';
import {expect, it} from 'vitest';
import type {ExportRequest, ExportResponse} from '../../../src/workers/export-messages.ts';
import {exportService} from '../../../src/workers/export-service.ts';
import {exportJob} from '../export/export-jobs.ts';
import {REAL} from '../export/export-sets.ts';

const {about, name} = exportJob('geojson');
const MAKE: ExportRequest = {type: 'make', about, format: 'geojson', name, language: 'en'};

/** What a service answers to messages. */
function ask(...requests: readonly ExportRequest[]): Promise<ExportResponse> {
  return new Promise((resolve) => {
    const handle = exportService({
      answer: resolve,
      subtle: webcrypto.subtle
    });
    requests.forEach(handle);
  });
}

it('writes records by their place in the data set, and such as are not in it as they come', async () => {
  const own = {...REAL.incidents[0]!, id: 'as-it-was-known'};
  const response = await ask(
    {type: 'incidents', part: REAL.incidents.slice(0, 2)},
    {type: 'incidents', part: REAL.incidents.slice(2)},
    {type: 'flows', part: REAL.flows},
    {type: 'sources', part: REAL.sources},
    {type: 'listed', part: [2, own]},
    {type: 'listed', part: [REAL.incidents.length]},
    MAKE
  );
  if (response.type !== 'files') throw new Error(response.reason);
  const texts = await Promise.all(response.files.map(({content}) => (content as Blob).text()));
  const written = texts.map((text) =>
    (JSON.parse(text) as {features: {id: string}[]}).features.map(({id}) => id).sort()
  );
  expect(written).toEqual([['as-it-was-known', REAL.incidents[2]!.id].sort(), [REAL.flows[0]!.id]]);
});

it('answers why no file could be made', async () => {
  expect(await ask({type: 'listed', part: [7]}, MAKE)).toMatchObject({
    type: 'failed',
    reason: expect.stringContaining('TypeError') as string
  });
});
