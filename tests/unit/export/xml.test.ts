import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {element, xmlDocument} from '../../../src/export/xml.ts';
import {check} from '../core/check.ts';
import {HOSTILE, text} from './export-sets.ts';
import {readXml} from './read-xml.ts';

/** The text without what XML does not allow, by the ranges of its production Char (https://www.w3.org/TR/xml/#NT-Char). */
const allowed = (given: string) => [...given].filter((character) => isChar(character.codePointAt(0)!)).join('');

function isChar(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

describe('xmlDocument', () => {
  it('prints elements on lines of their own and texts as they are', () => {
    const root = element('a', {b: '"1"'}, element('c'), element('d', {}, ' x\n'), null, element('e', {}, element('f')));
    expect(xmlDocument(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;1&quot;">\n<c/>\n<d> x\n</d>\n<e>\n<f/>\n</e>\n</a>\n'
    );
  });

  it('is well formed with every hostile text, and keeps all of it that XML allows', () => {
    for (const given of HOSTILE) {
      const {text: read, attributes} = readXml(xmlDocument(element('a', {b: given}, given)));
      expect(read).toBe(allowed(given));
      expect(attributes.b).toBe(allowed(given));
    }
  });

  it('is well formed with any text', () => {
    check(
      fc.property(text, text, (given, other) => {
        const root = readXml(xmlDocument(element('a', {b: other}, element('c', {}, given))));
        expect(root.children[0]!.text).toBe(allowed(given));
      }),
      1000
    );
  });
});
