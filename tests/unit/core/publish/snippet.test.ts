import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, it} from 'vitest';
import type {SnippetParts} from '../../../../src/core/publish/snippet.ts';
import {PLACES, snippet} from '../../../../src/core/publish/snippet.ts';

const PLAIN: SnippetParts = {
  ...{frame: 'https://maps.example/d/#v=1&embed=1', address: 'https://maps.example/d/#v=1', view: 'v=1&at=2024-03-22'},
  ...{base: 'https://maps.example/d/', title: 'Attacks, 2014 to 2024', height: 480, grows: false}
};
const HOSTILE =
  '"><script>alert(1)</script><img src=x onerror=alert(1)>`${alert(1)}\\](javascript:alert(1))[\n```{=html}';

describe('snippet', () => {
  it('is a frame that has a name, fits its column, waits until it is seen and tells nobody where it stands', () => {
    const text = snippet('web', PLAIN);
    expect(text).toContain('src="https://maps.example/d/#v=1&amp;embed=1"');
    expect(text).toContain('title="Attacks, 2014 to 2024"');
    expect(text).toContain('height="480"');
    expect(text).toContain('style="width:0;min-width:100%!important;border:0"');
    expect(text).toContain('loading="lazy"');
    expect(text).toContain('allow="fullscreen"');
    expect(text).toContain('referrerpolicy="no-referrer"');
    expect(text).not.toContain('<script');
  });

  it('brings a script only where the frame is to grow', () => {
    expect(snippet('web', {...PLAIN, grows: true})).toContain('src="https://maps.example/d/dateline-height.js"');
  });

  it.each(PLACES.filter((place) => place !== 'jupyter' && place !== 'markdown'))(
    'lets no title out of its attribute: %s',
    (place) => {
      const text = snippet(place, {...PLAIN, title: HOSTILE});
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('<img');
      expect(text.match(/<iframe|<incident-map/g)).toHaveLength(1);
    }
  );

  it('stays one template in a notebook of Observable, whose value is the frame', () => {
    const text = snippet('observable', {...PLAIN, title: HOSTILE});
    expect(text.startsWith('html`')).toBe(true);
    const inside = text.slice('html`'.length, -1);
    expect(inside.replace(/\\[\\`$]/g, '')).not.toMatch(/`|\$\{/);
    expect(inside.replace(/\\([\\`$])/g, '$1')).toBe(snippet('web', {...PLAIN, title: HOSTILE}));
  });

  it.each(['\n```\n', 'A\r\n```\r\nB', 'A\u2028```\u2029B'])('is one block of HTML in Quarto: %j', (title) => {
    const lines = snippet('quarto', {...PLAIN, title}).split(/[\r\n\u2028\u2029]/);
    expect(lines.filter((line) => line.trim().startsWith('```'))).toEqual(['```{=html}', '```']);
    expect(lines.at(-1)).toBe('```');
  });

  it('is one cell of Python', () => {
    const frame = 'https://maps.example/"+__import__("os")+"\\';
    expect(snippet('jupyter', {...PLAIN, frame}).split('\n')[1]).toBe(
      'IFrame("https://maps.example/\\"+__import__(\\"os\\")+\\"\\\\", width="100%", height=480)'
    );
  });

  it.each(['Attacks, 2014 to 2024', HOSTILE])('is a picture that links to the full map in Markdown: %s', (title) => {
    const tree = fromMarkdown(snippet('markdown', {...PLAIN, title}));
    expect(tree.children).toHaveLength(1);
    const [paragraph] = tree.children;
    const [link, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      ...{type: 'link', url: PLAIN.address},
      children: [{type: 'image', url: 'dateline.png', alt: title.replace('\n', ' ')}]
    });
  });
});
