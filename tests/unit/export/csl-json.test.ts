import {describe, expect, it} from 'vitest';
import {SOURCE_TYPES} from '../../../geo/index.ts';
import {cleanText} from '../../../src/core/cite/clean-text.ts';
import {cslJson} from '../../../src/export/csl-json.ts';
import {citedView, HOSTILE} from '../core/cite/views.ts';
import {itemsOf} from './bibliographies.ts';
import {cslFaults} from './csl-shape.ts';

describe('cslJson', () => {
  it('has the shape that the schema of CSL-JSON asks for', () => {
    const items: unknown = JSON.parse(cslJson(itemsOf()));
    expect(cslFaults(items)).toEqual([]);
    expect(items).toHaveLength(itemsOf().length);
  });

  it('has it for every type of the bibliography', () => {
    expect(cslFaults(SOURCE_TYPES.map((type) => ({id: type, type})))).toEqual([]);
  });

  it('would not have it with our own field or a type that is not there', () => {
    expect(cslFaults([{id: 'a', type: 'report', derivedFrom: []}, {type: 'tweet'}])).toEqual([
      '0: derivedFrom',
      '1: id is missing',
      '1: type'
    ]);
  });

  it.each(HOSTILE)('gives the title of a data set back as one line that reads as it is written: %j', (title) => {
    const view = {...citedView({title, view: 'Kind: attacks'}), license: 'x'};
    const [first] = JSON.parse(cslJson(itemsOf({view}))) as unknown[];
    expect(first).toMatchObject({title: `${cleanText(title)}: Kind: attacks`});
  });
});
