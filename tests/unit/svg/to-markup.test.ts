import {describe, expect, it} from 'vitest';
import {svgDocument, toMarkup} from '../../../src/svg/to-markup.ts';
import {deepFreeze} from '../core/deep-freeze.ts';

describe('toMarkup', () => {
  it('writes elements with attributes, text and children', () => {
    const shapes = deepFreeze([
      {
        ...{tag: 'g' as const, key: 'a', attributes: {opacity: 0.5}},
        children: [{tag: 'text' as const, key: 'b', attributes: {x: 1}, text: 'Kabul'}]
      },
      {tag: 'path' as const, key: 'c', attributes: {d: 'M0,0L1,1'}}
    ]);
    expect(toMarkup(shapes)).toBe('<g opacity="0.5"><text x="1">Kabul</text></g><path d="M0,0L1,1"/>');
  });

  it('escapes what could end an attribute or begin an element', () => {
    const text = `"><script>alert('1')</script>&amp;`;
    const markup = toMarkup([{tag: 'text', key: 'a', attributes: {id: text}, text}]);
    const escaped = `&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt;&amp;amp;`;
    expect(markup).toBe(`<text id="${escaped}">${escaped}</text>`);
  });

  it('leaves out characters that XML does not allow, and keeps those outside the basic plane', () => {
    expect(toMarkup([{tag: 'text', key: 'a', attributes: {}, text: 'a\u0000b\u001Bc\uD800d\uFFFE 𝐀 Хатлон'}])).toBe(
      '<text>abcd 𝐀 Хатлон</text>'
    );
  });
});

describe('svgDocument', () => {
  it('is a whole file with its size and a title', () => {
    expect(svgDocument([], {width: 10, height: 20}, 'A & B')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20" viewBox="0 0 10 20" role="img"><title>A &amp; B</title></svg>'
    );
  });
});
