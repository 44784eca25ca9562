import {createHash, webcrypto} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import type {DatasetRecords} from '../../../../src/core/cite/canonical-files.ts';
import {datasetVersion} from '../../../../src/core/cite/dataset-version.ts';
import {REAL, REAL_TEXTS} from '../../export/export-sets.ts';

const versionOf = (records: DatasetRecords) => datasetVersion(records, webcrypto.subtle);
const hashOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('datasetVersion', () => {
  it('is the SHA-256 of the three files of a data set, one after the other', async () => {
    expect(await versionOf(REAL)).toBe(hashOf(REAL_TEXTS.incidents + REAL_TEXTS.flows + REAL_TEXTS.sources));
  });

  it('is that of the text in UTF-8', async () => {
    const [source, ...others] = REAL.sources;
    const title = 'Душанбе 🇹🇯';
    const texts = {...REAL_TEXTS, sources: REAL_TEXTS.sources.replace(source!.title, title)};
    expect(texts.sources).toContain(title);
    expect(await versionOf({...REAL, sources: [{...source!, title}, ...others]})).toBe(
      hashOf(texts.incidents + texts.flows + texts.sources)
    );
  });

  it('is the same in whatever order the records come', async () => {
    const {incidents, flows, sources} = REAL;
    const turned = {incidents: incidents.toReversed(), flows: flows.toReversed(), sources: sources.toReversed()};
    expect(await versionOf(turned)).toBe(await versionOf(REAL));
  });

  it('changes with any record', async () => {
    expect(await versionOf({...REAL, incidents: REAL.incidents.slice(1)})).not.toBe(await versionOf(REAL));
  });

  it('is defined for an empty data set', async () => {
    const none = '{"type": "FeatureCollection", "features": []}\n';
    expect(await versionOf({incidents: [], flows: [], sources: []})).toBe(hashOf(`${none}${none}[]\n`));
  });

  it('is unknown where the page has no secure origin', async () => {
    expect(await datasetVersion(REAL, undefined)).toBeNull();
  });
});
