import fc from 'fast-check';
import {expect, it} from 'vitest';
import {endOfPrefix, fold, foldedWords, foldTight} from '../../../../src/core/search/fold.ts';
import {check} from '../check.ts';

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({unit: fc.constantFrom(...'aĀе́йشکك‌\u0301\u00AD½ﷺ’ -ǆİß𐍈\uD800'), maxLength: 20})
);

it.each([
  ['Kermān', 'kerman'],
  ['Керман', 'kerman'],
  ['کرمان', 'krman'],
  ['كرمان', 'krman'],
  ['Kŭlob', 'kulob'],
  ['Кӯлоб', 'kulob'],
  ['Куляб', 'kulyab'],
  ['Ҷалолобод', 'jalolobod'],
  ['Ғарм, Қурғонтеппа, Ҳисор', 'gharm qurghonteppa hisor'],
  ['Ысык-Көл, Өзгөн, Жаңы-Жол, Түп', 'ysyk kol ozgon zhangy zhol tup'],
  ['Київ, Ґалаґан, Єнакієве', 'kiiv galagan yenakiyeve'],
  ['Әл-Фараби, Ұлытау', 'al farabi ulytau'],
  ['جلال‌آباد', 'jlalabad'],
  ['مزار شریف', 'mzar shrif'],
  ["Oʻzbekiston, Qo‘qon, Qo’qon, Qo'qon, Qo`qon", 'ozbekiston qoqon qoqon qoqon qoqon'],
  ["St Stephen's", 'st stephens'],
  ['İstanbul, Sarıyer, Gəncə', 'istanbul sariyer ganca'],
  ['Łódź, Ærø, Straße, Þórshöfn', 'lodz aero strasse thorshofn'],
  ['ＩＳＫＰ ۲۰۲۴', 'iskp 2024'],
  ['  «Jalal-Abad»…  (Manas) ', 'jalal abad manas'],
  ['ΑΘΗΝΑΣ αθηνας', 'αθηνασ αθηνασ'],
  ['', '']
])('folds %s to "%s"', (from, to) => {
  expect(fold(from)).toBe(to);
});

it('folds a folded text to itself', () => {
  check(
    fc.property(text, (any) => {
      expect(fold(fold(any))).toBe(fold(any));
    }),
    1000
  );
});

it('does not care in which normal form or case a text comes', () => {
  check(
    fc.property(text, (any) => {
      expect(fold(any.normalize('NFD'))).toBe(fold(any.normalize('NFC')));
    }),
    1000
  );
  expect(fold('ДУШАНБЕ')).toBe(fold('душанбе'));
});

it('leaves letters and digits, and one space between words', () => {
  check(
    fc.property(text, (any) => {
      expect(fold(any)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
    }),
    1000
  );
});

it('gives the words one by one, and all in one', () => {
  check(
    fc.property(text, (any) => {
      const words = foldedWords(any).map(({folded}) => folded);
      expect(words.join(' ')).toBe(fold(any));
      expect(words.join('')).toBe(foldTight(any));
    }),
    1000
  );
});

it('says where each word stands, in order, without its punctuation', () => {
  expect(foldedWords("a «Kermān's»! Кӯлоб")).toEqual([
    {folded: 'a', start: 0, end: 1},
    {folded: 'kermans', start: 3, end: 11},
    {folded: 'kulob', start: 14, end: 19}
  ]);
});

it('keeps the marks of a last letter with it, and a closing apostrophe out', () => {
  expect(foldedWords('‘Kerma\u0304’ ‘a’')).toEqual([
    {folded: 'kerma', start: 1, end: 7},
    {folded: 'a', start: 10, end: 11}
  ]);
});

it('gives both words of a sign its place', () => {
  expect(foldedWords('2½')).toEqual([
    {folded: '21', start: 0, end: 2},
    {folded: '2', start: 1, end: 2}
  ]);
});

it('finds every word again at its place', () => {
  check(
    fc.property(text, (any) => {
      const words = foldedWords(any);
      for (const {folded, start, end} of words) {
        expect(start).toBeLessThan(end);
        expect(` ${fold(any.slice(start, end))} `).toContain(folded);
      }
      const starts = words.map(({start}) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    1000
  );
});

it('ends a prefix after the letter that it reaches into, with that letter’s marks', () => {
  const [word] = foldedWords('Щука');
  expect([1, 4, 5, 7].map((length) => endOfPrefix('Щука', word!, length))).toEqual([1, 1, 2, 4]);
  const [marked] = foldedWords('e\u0301a');
  expect([1, 2].map((length) => endOfPrefix('e\u0301a', marked!, length))).toEqual([2, 3]);
  const [joined] = foldedWords('Qo‘qon');
  expect([2, 3].map((length) => endOfPrefix('Qo‘qon', joined!, length))).toEqual([2, 4]);
});

it('takes a long text in its stride', () => {
  const long = 'Kŭlob '.repeat(100_000);
  expect(foldedWords(long)).toHaveLength(100_000);
  expect(fold('\u0301'.repeat(100_000))).toBe('');
});
