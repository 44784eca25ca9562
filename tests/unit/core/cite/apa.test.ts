import {describe, expect, it} from 'vitest';
import {apa} from '../../../../src/core/cite/apa.ts';
import {textOf} from '../../../../src/core/cite/segment.ts';
import {citedView, HOSTILE} from './views.ts';

const cite = (given: Parameters<typeof citedView>[0] = {}) => textOf(apa(citedView(given)));

describe('apa', () => {
  it('has author, year, title, version, description, retrieval date and address', () => {
    expect(cite()).toBe(
      'The Dateline authors. (2026). Khorasan (Version 3f9a1b2c4d5e; as of March 12, 2026) ' +
        '[Data set; view in Dateline: 1 Dec 2023 – 31 Mar 2024; Kind: attacks]. ' +
        'Retrieved November 22, 2026, from https://example.org/map/#v=1&kind=attack&hash=3f9a1b2c4d5e'
    );
  });

  it('sets the title of the data set in italics, and nothing else', () => {
    expect(apa(citedView()).filter(({italic}) => italic)).toEqual([{text: 'Khorasan', italic: true}]);
  });

  it('puts the year behind the title where nobody is named', () => {
    expect(cite({authors: [], version: null})).toMatch(
      /^Khorasan \(as of March 12, 2026\) \[Data set; .*\]\. \(2026\)\. Retrieved/
    );
  });

  it('shortens given names to initials, and joins the last one with an ampersand', () => {
    const of = (...authors: {family: string; given: string}[]) => cite({authors}).split(' (2026)')[0];
    expect(of({family: 'Doe', given: 'Anna Maria'})).toBe('Doe, A. M.');
    expect(of({family: 'Doe', given: 'Jean-Luc'}, {family: 'Roe', given: 'Émile'})).toBe('Doe, J.-L., & Roe, É.');
    const many = Array.from({length: 21}, (_, i) => ({family: `N${i + 1}`, given: 'X'}));
    expect(of(...many)).toMatch(/^N1, X\., .*N19, X\., \. \. \. N21, X\.$/);
  });

  it.each(HOSTILE)('stays one line without controls of direction, whatever the title is: %j', (title) => {
    const text = cite({title, view: title, authors: [{family: title, given: title}]});
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
  });
});
