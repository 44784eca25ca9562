import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {CaptionBlock, CaptionPart} from '../../../../src/core/story/caption.ts';
import {captionText, citedRecords, parseCaption} from '../../../../src/core/story/caption.ts';
import {check} from '../check.ts';

const text = (words: string): CaptionPart => ({type: 'text', text: words});
const paragraph = (...parts: CaptionPart[]): CaptionBlock => ({type: 'paragraph', parts});

describe('a caption', () => {
  it('is paragraphs of text, strong and emphasized words and links to records', () => {
    expect(parseCaption('One *two*\nthree **four** and\n\n[the attack](record:2024-03-22-crocus-city-hall).')).toEqual([
      paragraph(
        text('One '),
        {type: 'emphasis', parts: [text('two')]},
        text(' three '),
        {type: 'strong', parts: [text('four')]},
        text(' and')
      ),
      paragraph({type: 'record', id: '2024-03-22-crocus-city-hall', words: 'the attack'}, text('.'))
    ]);
  });

  it('has lists, whose inner lists continue them', () => {
    expect(parseCaption('- one\n- two\n  - three\n\n1. [x](record:a)\n2. four\n\n   five')).toEqual([
      {type: 'list', ordered: false, items: [[text('one')], [text('two')], [text('three')]]},
      {type: 'list', ordered: true, items: [[{type: 'record', id: 'a', words: 'x'}], [text('four')], [text('five')]]}
    ]);
  });

  it('keeps links to records inside strong words', () => {
    expect(parseCaption('**see [x *y*](record:a:b)**')).toEqual([
      paragraph({type: 'strong', parts: [text('see '), {type: 'record', id: 'a:b', words: 'x y'}]})
    ]);
  });

  it.each([
    ['# Head\ntext', 'Head\ntext'],
    ['> quoted\n> words', 'quoted words'],
    ['a <b onclick="x()">b</b>', 'a <b onclick="x()">b</b>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[words](https://example.org/a)', 'words'],
    ['[words](javascript:alert(1))', 'words'],
    ['[words](record:)', 'words'],
    ['![a *picture*](https://example.org/a.png)', 'a picture'],
    ['`code`  \nnext', 'code next'],
    ['    code\n    more', 'code more'],
    ['a\n\n---\n\nb', 'a\nb'],
    ['[a][b]\n\n[b]: https://example.org', 'a'],
    ['&amp;lt; &copy;', '&lt; ©'],
    ['', '']
  ])('says %j as plain text', (markdown, plain) => {
    const caption = parseCaption(markdown);
    expect(captionText(caption)).toBe(plain);
    expect(citedRecords(caption)).toEqual([]);
  });

  it('cites each record once, in order', () => {
    expect(
      citedRecords(parseCaption('[b](record:b) *[a](record:a)*\n\n- [b](record:b)\n- [%C3%A9](record:%C3%A9)'))
    ).toEqual(['b', 'a', 'é']);
    expect(citedRecords(parseCaption('[a](record:a/b) [b](record:%E0%A4%A)'))).toEqual(['a/b', '%E0%A4%A']);
  });

  it('takes what nests too deep as plain text, and reads no more than 4000 characters', () => {
    const parts = (part: CaptionPart): number => ('parts' in part ? 1 + Math.max(...part.parts.map(parts)) : 0);
    const [block] = parseCaption(`${'*a **b '.repeat(20)}c${'** *'.repeat(20)}`);
    expect(Math.max(...(block?.type === 'paragraph' ? block.parts : []).map(parts))).toBeLessThanOrEqual(4);
    expect(captionText(parseCaption('a '.repeat(5000))).length).toBeLessThanOrEqual(4000);
    for (const mark of ['>', '- ', '*', '[', '![', '<a>', '`', '&', '1. ', '_a']) {
      expect(captionText(parseCaption(mark.repeat(5000))).length).toBeLessThanOrEqual(4000);
    }
  });

  it('never throws, and is nothing but its own kinds of parts', () => {
    const kinds = (parts: readonly CaptionPart[]): string[] =>
      parts.flatMap((part) => [part.type, ...('parts' in part ? kinds(part.parts) : [])]);
    const marks = fc.constantFrom('*', '**', '[', ']', '(record:a)', '(', ')', '\n', '- ', '> ', '<b>', '`', 'word ');
    check(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(marks, {maxLength: 40}).map((all) => all.join(''))
        ),
        (markdown) => {
          const caption = parseCaption(markdown);
          expect(['paragraph', 'list']).toEqual(expect.arrayContaining(caption.map(({type}) => type)));
          const parts = caption.flatMap((block) => (block.type === 'list' ? block.items.flat() : block.parts));
          expect(['text', 'strong', 'emphasis', 'record']).toEqual(expect.arrayContaining(kinds(parts)));
        }
      ),
      300
    );
  });
});
