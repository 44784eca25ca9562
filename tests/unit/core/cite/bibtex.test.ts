import '@citation-js/plugin-bibtex';
import {plugins} from '@citation-js/core';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bibtex} from '../../../../src/core/cite/bibtex.ts';
import {cleanText} from '../../../../src/core/cite/clean-text.ts';
import type {CitedView} from '../../../../src/core/cite/cited-view.ts';
import {check} from '../check.ts';
import {citedView, HOSTILE, VERSION} from './views.ts';

function readBack(view: CitedView) {
  const entries = plugins.input.chain(bibtex(view), {forceType: '@biblatex/text', generateGraph: false});
  expect(entries).toHaveLength(1);
  return entries[0]!;
}

describe('bibtex', () => {
  it('is an entry that people can read', () => {
    expect(bibtex(citedView())).toBe(`@misc{khorasan-3f9a1b2c4d5e,
  author = {{The Dateline authors}},
  title = {{Khorasan: 1 Dec 2023 – 31 Mar 2024; Kind: attacks}},
  year = {2026},
  howpublished = {Data set, viewed in Dateline},
  version = {${VERSION}},
  note = {As of March 12, 2026; version 3f9a1b2c4d5e (SHA-256); accessed November 22, 2026},
  url = {https://example.org/map/#v=1&kind=attack&hash=3f9a1b2c4d5e},
  urldate = {2026-11-22}
}
`);
  });

  it('is read back with every field as it was', () => {
    expect(readBack(citedView())).toMatchObject({
      id: 'khorasan-3f9a1b2c4d5e',
      'citation-key': 'khorasan-3f9a1b2c4d5e',
      author: [{family: 'The Dateline authors'}],
      title: 'Khorasan: 1 Dec 2023 – 31 Mar 2024; Kind: attacks',
      issued: {'date-parts': [[2026]]},
      version: VERSION,
      note: `As of March 12, 2026; version 3f9a1b2c4d5e (SHA-256); accessed November 22, 2026`,
      URL: 'https://example.org/map/#v=1&kind=attack&hash=3f9a1b2c4d5e',
      accessed: {'date-parts': [[2026, 11, 22]]}
    });
  });

  it('leaves out what is not known', () => {
    const {author, version, issued} = readBack(citedView({authors: [], version: null, asOf: '2024/..'}));
    expect([author, version, issued]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps people apart, also those with "and" or a comma in their names', () => {
    const authors = [{family: 'van der Berg', given: 'Jane'}, {literal: 'Ministry of Justice and Interior, Turkey'}];
    expect(readBack(citedView({authors})).author).toEqual([
      {family: 'van der Berg', given: 'Jane'},
      {family: 'Ministry of Justice and Interior, Turkey'}
    ]);
  });

  it.each(HOSTILE)('is read back as one entry with its title, whatever it is: %j', (title) => {
    const entry = readBack(citedView({title, authors: [{literal: title}]}));
    expect(entry.title).toBe(`${cleanText(title)}: 1 Dec 2023 – 31 Mar 2024; Kind: attacks`);
    expect(entry.author).toEqual([{family: cleanText(title)}]);
    expect(entry.accessed).toEqual({'date-parts': [[2026, 11, 22]]});
  });

  it('is read back with any title and view at all', () => {
    const text = fc.string({unit: fc.constantFrom(...'{}\\~^$&#_%@"\',;:=-.aé \n\u202E'), minLength: 1});
    check(
      fc.property(text, text, (title, view) => {
        expect(readBack(citedView({title: `x${title}x`, view: `y${view}y`})).title).toBe(
          `${cleanText(`x${title}x`)}: ${cleanText(`y${view}y`)}`
        );
      })
    );
  });

  it('writes an address so that nothing in it ends the field', () => {
    const address = 'https://example.org/#q=%7Ba}{b\\c d&region=1,2%25';
    expect(readBack(citedView({address})).URL).toBe('https://example.org/#q=%7Ba%7D%7Bb%5Cc%20d&region=1,2%25');
  });
});
