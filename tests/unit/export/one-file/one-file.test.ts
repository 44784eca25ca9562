import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {oneFile} from '../../../../src/export/one-file/one-file.ts';
import {check} from '../../core/check.ts';

const VIEWER = '<html lang="en"><title>Dateline</title><main></main><!--carried--><script>code</script>';
const EMPTY = {title: 'A', language: 'en', view: 'v=1', data: '{}', basemap: {}, fonts: ''};

/** Text of the element with an id, as a browser takes it: up to the first end of a script. */
function textOf(page: string, id: string): string {
  const begin = page.indexOf('>', page.indexOf(`id="${id}"`)) + 1;
  return page.slice(begin, page.toLowerCase().indexOf('</script', begin));
}

const HOSTILE = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '<!--carried-->', '$&$1')
);

function expectWhole(page: string): void {
  expect(page.match(/<script/g)).toHaveLength(4);
  expect(page.match(/<\/script>/g)).toHaveLength(4);
}

describe('oneFile', () => {
  it('carries records of any text so that they stay what they are, and the page what it is', () => {
    check(
      fc.property(fc.array(HOSTILE), HOSTILE, (texts, title) => {
        const page = oneFile(VIEWER, {...EMPTY, title, data: JSON.stringify(texts)});
        expect(JSON.parse(textOf(page, 'dateline-data'))).toEqual(texts);
        expectWhole(page);
      })
    );
  });

  it('carries a view of any text so that it reads the same as a fragment, and the page stays what it is', () => {
    check(
      fc.property(HOSTILE, (view) => {
        const page = oneFile(VIEWER, {...EMPTY, view});
        expect(textOf(page, 'dateline-view')).toBe(view.replaceAll('<', '%3C').replaceAll('>', '%3E'));
        expectWhole(page);
      })
    );
  });

  it('carries the view and the files of the map', () => {
    const bytes = Uint8Array.from({length: 70_000}, (_, i) => i % 256);
    const page = oneFile(VIEWER, {...EMPTY, view: 'v=1&q=a%20b', basemap: {'world.pmtiles': bytes}});
    expect(textOf(page, 'dateline-view')).toBe('v=1&q=a%20b');
    const files = JSON.parse(textOf(page, 'dateline-basemap')) as Record<string, string>;
    expect(Uint8Array.from(Buffer.from(files['world.pmtiles']!, 'base64'))).toEqual(bytes);
  });

  it('is called what the view is called, in its language', () => {
    const page = oneFile(VIEWER, {...EMPTY, title: 'A & <b>', language: 'ru'});
    expect(page).toContain('<html lang="ru"><title>A &amp; &lt;b&gt;</title>');
  });

  it('refuses a page that has no place for it', () => {
    expect(() => oneFile('<html>', EMPTY)).toThrow(TypeError);
  });
});
