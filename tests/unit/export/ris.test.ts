import '@citation-js/plugin-ris';
import {plugins} from '@citation-js/core';
import {describe, expect, it} from 'vitest';
import {cleanText} from '../../../src/core/cite/clean-text.ts';
import type {CslItem} from '../../../src/export/csl-item.ts';
import {ris} from '../../../src/export/ris.ts';
import {HOSTILE} from '../core/cite/views.ts';
import {itemsOf} from './bibliographies.ts';

const readBack = (items: readonly CslItem[]) =>
  plugins.input.chain(ris(items), {forceType: '@ris/file', generateGraph: false});

const WORK: CslItem = {
  id: 'wire-2024-03-24',
  type: 'article-magazine',
  title: 'What is known',
  author: [{family: 'Doe', given: 'Jane'}, {literal: 'News desk'}],
  'container-title': 'The Wire',
  publisher: 'Wire Ltd',
  issued: {
    'date-parts': [
      [2024, 3, 24],
      [2024, 3, 25]
    ],
    circa: true
  },
  accessed: {'date-parts': [[2026, 1, 5]]},
  URL: 'https://example.org/a?b=1#c',
  language: 'en',
  note: 'A repost.'
};

describe('ris', () => {
  it('is lines of a tag and a value from TY to ER, with CR LF', () => {
    expect(ris([WORK]).split('\r\n')).toEqual([
      'TY  - MGZN',
      'ID  - wire-2024-03-24',
      'AU  - Doe, Jane',
      'AU  - News desk',
      'TI  - What is known',
      'T2  - The Wire',
      'PB  - Wire Ltd',
      'PY  - 2024',
      'DA  - 2024/03/24/circa to 2024-03-25',
      'Y2  - 2026/01/05/',
      'LA  - en',
      'UR  - https://example.org/a?b=1#c',
      'N1  - A repost.',
      'ER  - ',
      ''
    ]);
  });

  it('is read back with its fields', () => {
    const {issued, ...rest} = WORK;
    expect(readBack([WORK])).toHaveLength(1);
    expect(readBack([WORK])[0]).toMatchObject({...rest, issued: {'date-parts': [issued!['date-parts'][0]]}});
  });

  it('is read back with every reference of the default data set', () => {
    const items = itemsOf();
    const entries = readBack(items);
    expect(entries).toHaveLength(items.length);
    for (const [index, {type, title, URL, note}] of items.entries())
      expect(entries[index]).toMatchObject({
        ...(type !== 'legislation' && type !== 'post' && {type}),
        ...{
          title: cleanText(title),
          ...(URL !== undefined && {URL}),
          ...(note !== undefined && {note: cleanText(note)})
        }
      });
    expect(entries[0]).toMatchObject({type: 'dataset', version: items[0]!.version});
  });

  it('leaves out what is not known, and writes dates as exactly as they are known', () => {
    const {id, type, title} = WORK;
    const month: CslItem = {id, type, title, issued: {'date-parts': [[2024, 3]]}};
    expect(ris([month])).toBe(
      'TY  - MGZN\r\nID  - wire-2024-03-24\r\nTI  - What is known\r\nPY  - 2024\r\nDA  - 2024/03//\r\nER  - \r\n'
    );
  });

  it('writes a given name alone as a whole name, and leaves out names without text', () => {
    const author = [{given: 'Jane'}, {family: ' ', given: 'Ann'}, {literal: ' \n'}, {literal: '', family: 'Doe'}];
    expect(ris([{...WORK, author}]).match(/^AU.*$/gm)).toEqual(['AU  - Jane', 'AU  - Ann']);
  });

  it.each(HOSTILE)('keeps a text to its line, whatever it is: %j', (title) => {
    const text = ris([{...WORK, title, note: title}, WORK]);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(2);
    expect(text.match(/^ER {2}- \r$/gm)).toHaveLength(2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
    expect(readBack([{...WORK, title, note: title}])[0]).toMatchObject({title: cleanText(title)});
  });
});
