import {expect, it} from 'vitest';
import {escapeXml} from '../../../../src/core/xml/escape-xml.ts';

it('escapes what XML reads as marks, and a carriage return', () => {
  expect(escapeXml('a & <b> "c" ]]>\r\n\t')).toBe('a &amp; &lt;b&gt; &quot;c&quot; ]]&gt;&#13;\n\t');
});

it('leaves out what XML does not allow and keeps every other character', () => {
  const lone = String.fromCharCode(0xd800);
  const control = String.fromCharCode(0, 8, 11, 12, 31);
  expect(escapeXml(`a${control}b${lone}c\uFFFEd\uFFFFe`)).toBe('abcde');
  expect(escapeXml('Кӯлоб کرمان 😀 \u007F\uD7FF\uE000\uFFFD')).toBe('Кӯлоб کرمان 😀 \u007F\uD7FF\uE000\uFFFD');
});
