import {describe, expect, it} from 'vitest';
import {chicago} from '../../../../src/core/cite/chicago.ts';
import {textOf} from '../../../../src/core/cite/segment.ts';
import {citedView, HOSTILE, VERSION} from './views.ts';

const cite = (given: Parameters<typeof citedView>[0] = {}) => textOf(chicago(citedView(given)));

describe('chicago', () => {
  it('has author, year, title, version, date of the data, view, access date and address', () => {
    expect(cite()).toBe(
      'The Dateline authors. 2026. Khorasan. Data set, version 3f9a1b2c4d5e, as of March 12, 2026. ' +
        'View in Dateline: 1 Dec 2023 – 31 Mar 2024; Kind: attacks. Accessed November 22, 2026. ' +
        'https://example.org/map/#v=1&kind=attack&hash=3f9a1b2c4d5e.'
    );
  });

  it('sets the title of the data set in italics, and nothing else', () => {
    expect(chicago(citedView()).filter(({italic}) => italic)).toEqual([{text: 'Khorasan', italic: true}]);
  });

  it('begins with the title where nobody is named', () => {
    expect(cite({authors: [], title: 'What happened?'})).toMatch(/^What happened\? 2026\. Data set, version/);
  });

  it('turns the first name around and names up to six people', () => {
    const person = (family: string) => ({family, given: 'Jane'});
    const of = (...names: string[]) => cite({authors: names.map(person)}).split('. 2026')[0];
    expect(of('Doe')).toBe('Doe, Jane');
    expect(of('Doe', 'Roe')).toBe('Doe, Jane, and Jane Roe');
    expect(of('Doe', 'Roe', 'Poe')).toBe('Doe, Jane, Jane Roe, and Jane Poe');
    expect(of('A', 'B', 'C', 'D', 'E', 'F', 'G')).toBe('A, Jane, Jane B, Jane C, et al');
  });

  it('names no version where none could be computed, and no year where the data has none', () => {
    const text = cite({version: null, asOf: '2024/..'});
    expect(text).toContain('authors. n.d. Khorasan. Data set, as of since 2024.');
    expect(text).not.toContain('version');
  });

  it.each(HOSTILE)('stays one line without controls of direction, whatever the title is: %j', (title) => {
    const text = cite({title, view: title, authors: [{literal: title}]});
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    expect(text).toContain('as of March 12, 2026');
  });

  it('gives the short version only', () => {
    expect(cite()).not.toContain(VERSION);
  });
});
