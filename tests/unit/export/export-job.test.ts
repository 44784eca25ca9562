import {webcrypto} from 'node:crypto';
import {expect, it} from 'vitest';
import {datasetVersion} from '../../../src/core/cite/dataset-version.ts';
import {exportFiles} from '../../../src/export/export-files.ts';
import {makeExport} from '../../../src/export/export-job.ts';
import {tabText} from '../../../src/export/tab-text.ts';
import {exportJob} from './export-jobs.ts';
import {exportSet, REAL, REAL_SET, words} from './export-sets.ts';

const version = await datasetVersion(REAL, webcrypto.subtle);
const {incidents, flows, about} = REAL_SET;
const SET = exportSet(incidents, flows, {...about, title: 'Harbor', version});

it('makes what the writers make, with the version and the bibliography of the data set', async () => {
  for (const format of ['csv', 'geojson', 'kml'] as const) {
    const expected = exportFiles(SET, format, {name: 'records', words});
    expect(await makeExport(exportJob(format), words, webcrypto.subtle)).toEqual(expected);
  }
});

it('makes the table of the clipboard as one text', async () => {
  const made = await makeExport(exportJob('table'), words, webcrypto.subtle);
  expect(made).toEqual([{name: 'records', type: 'text/tab-separated-values', text: tabText(SET, words)}]);
});

it('has no version without Web Crypto', async () => {
  const [file] = await makeExport(exportJob('geojson'), words, undefined);
  expect((JSON.parse(file!.text) as {about: {version: unknown}}).about.version).toBe(null);
});
