import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {orderRows} from '../../../../src/core/table/order.ts';
import {textKey} from '../../../../src/core/table/text-key.ts';

/** The texts as their key sorts them. */
function sorted(texts: readonly string[], language = 'en'): readonly string[] {
  const rows = Uint32Array.from(texts.keys());
  return [...orderRows(rows, [textKey(texts, language)], false)].map((row) => texts[row]!);
}

describe('textKey', () => {
  it('sorts by letters first, then by diacritics, then by case, and what is longer later', () => {
    expect(sorted(['Kŭlob', 'kulob', 'Kabul', 'Kulob', 'Kul', 'Çorum', 'Dushanbe', '9 men'])).toEqual([
      '9 men',
      'Çorum',
      'Dushanbe',
      'Kabul',
      'Kul',
      'kulob',
      'Kulob',
      'Kŭlob'
    ]);
  });

  it('takes an empty text for unknown, and the same text for the same', () => {
    expect([...textKey(['b', '', 'a', 'b'], 'en')]).toEqual([1, NaN, 0, 1]);
    expect([...textKey([], 'en')]).toEqual([]);
  });

  it('follows the alphabet of the language', () => {
    expect(sorted(['Östersund', 'Zürich', 'Oslo'], 'sv')).toEqual(['Oslo', 'Zürich', 'Östersund']);
    expect(sorted(['Östersund', 'Zürich', 'Oslo'], 'de')).toEqual(['Oslo', 'Östersund', 'Zürich']);
  });

  it('sorts what is the same for many letters by the rest of it', () => {
    const long = 'Attack on a police post at the edge of the city of ';
    expect(sorted([`${long}Kunduz`, `${long}Herat`, `${long}Ghazni`])).toEqual([
      `${long}Ghazni`,
      `${long}Herat`,
      `${long}Kunduz`
    ]);
  });

  it('sorts texts that begin alike for longer than letters are counted', () => {
    for (const length of [100, 239, 240, 241, 1000]) {
      const alike = 'Kūnduz '.repeat(length).slice(0, length);
      const texts = [`${alike}b`, `${alike}B`, alike, `${alike}a`, `${alike}ä`];
      expect(sorted(texts)).toEqual([alike, `${alike}a`, `${alike}ä`, `${alike}b`, `${alike}B`]);
    }
  });

  it('sorts texts with marks that stand apart from their letters like those where they do not', () => {
    expect(sorted(['Kulob', 'Ku\u0306lob', 'Kulo', 'Kulobi'])).toEqual(['Kulo', 'Kulob', 'Ku\u0306lob', 'Kulobi']);
  });

  it('agrees with the collation of the language', () => {
    const letter = fc.constantFrom(...'aAáàbBcçdeéĖzZ 019');
    const words = fc.array(
      fc.array(letter, {minLength: 1, maxLength: 40}).map((letters) => letters.join('')),
      {
        maxLength: 30
      }
    );
    fc.assert(
      fc.property(words, (texts) => {
        const {compare} = new Intl.Collator('en');
        const naive = [...texts].sort(compare);
        expect(sorted(texts).map((text, index) => compare(text, naive[index]!))).toEqual(texts.map(() => 0));
      })
    );
  });
});
