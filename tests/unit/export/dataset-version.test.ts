import {createHash, webcrypto} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {datasetText, datasetVersion} from '../../../src/export/dataset-version.ts';
import {REAL, REAL_TEXTS} from './export-sets.ts';

describe('datasetText', () => {
  it('is the three files of a data set, one after the other', () => {
    expect(datasetText(REAL)).toBe(REAL_TEXTS.incidents + REAL_TEXTS.flows + REAL_TEXTS.sources);
  });

  it('is the same in whatever order the records come', () => {
    const {incidents, flows, sources} = REAL;
    const turned = {incidents: incidents.toReversed(), flows: flows.toReversed(), sources: sources.toReversed()};
    expect(datasetText(turned)).toBe(datasetText(REAL));
  });

  it('changes with any record', () => {
    expect(datasetText({...REAL, incidents: REAL.incidents.slice(1)})).not.toBe(datasetText(REAL));
  });

  it('is defined for an empty data set', () => {
    expect(datasetText({incidents: [], flows: [], sources: []})).toMatch(
      /FeatureCollection[\s\S]*FeatureCollection[\s\S]*\[\]\n$/
    );
  });
});

describe('datasetVersion', () => {
  it('is the SHA-256 of the text in UTF-8', async () => {
    expect(await datasetVersion('', webcrypto.subtle)).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
    );
    const text = datasetText(REAL) + 'Душанбе 🇹🇯';
    expect(await datasetVersion(text, webcrypto.subtle)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('is unknown where the page has no secure origin', async () => {
    expect(await datasetVersion('a', undefined)).toBeNull();
  });
});
