import {describe, expect, it} from 'vitest';
import type {Source} from '../../../geo/index.ts';
import {citedView, VERSION} from '../core/cite/views.ts';
import {incident} from '../core/records.ts';
import {itemsOf} from './bibliographies.ts';
import {REAL} from './export-sets.ts';

const source = (id: string, given: Partial<Source> = {}): Source => ({
  id,
  type: 'report',
  title: `Title of ${id}`,
  ...given
});
const citing = (id: string, ...sources: string[]) => incident(id, {sources: sources.map((work) => ({id: work}))});

describe('viewBibliography', () => {
  it('begins with the data set', () => {
    expect(itemsOf()[0]).toEqual({
      id: 'dateline-khorasan-3f9a1b2c4d5e',
      type: 'dataset',
      title: 'Khorasan: 1 Dec 2023 – 31 Mar 2024; Kind: attacks',
      author: [{literal: 'The Dateline authors'}],
      issued: {'date-parts': [[2026, 3, 12]]},
      accessed: {'date-parts': [[2026, 11, 22]]},
      URL: citedView().address,
      version: VERSION,
      note:
        'Data set, viewed in Dateline. As of 2026-03-12. ' +
        `Version (SHA-256 of the canonical form): ${VERSION}. License: CC-BY-4.0.`
    });
  });

  it('has every source of the whole data set once', () => {
    const ids = itemsOf().map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(1)).toEqual(REAL.sources.map(({id}) => id));
  });

  it('has what the records in view cite and what that rests on, and says so in notes', () => {
    const sources = [
      source('copy', {derivedFrom: ['wire'], note: 'A rewrite.'}),
      source('other'),
      source('wire', {derivedFrom: ['un']}),
      source('un')
    ];
    const [, ...works] = itemsOf({listed: [citing('a', 'copy'), citing('b', 'copy', 'wire')], sources});
    expect(works.map(({id, note}) => [id, note])).toEqual([
      ['copy', 'A rewrite. Rests on: wire (“Title of wire”). Cited for the records: a, b.'],
      ['wire', 'Rests on: un (“Title of un”). Cited for the records: b.'],
      ['un', undefined]
    ]);
  });

  it('has the data set alone when nothing is in view', () => {
    expect(itemsOf({listed: []})).toHaveLength(1);
  });

  it('leaves out what is not known of the data set', () => {
    const view = {...citedView({authors: [], version: null, asOf: '2024/..'}), license: ''};
    const [dataset] = itemsOf({view});
    expect(dataset).toMatchObject({id: 'dateline-khorasan', note: 'Data set, viewed in Dateline. As of 2024/..'});
    expect(Object.keys(dataset!)).toEqual(['id', 'type', 'title', 'accessed', 'URL', 'note']);
  });
});
