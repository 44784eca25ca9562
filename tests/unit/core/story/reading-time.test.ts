import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readingSeconds} from '../../../../src/core/story/reading-time.ts';
import {check} from '../check.ts';

const words = (n: number) => Array.from({length: n}, () => 'word').join(' ');

it('gives a minute for 160 words of title and caption', () => {
  expect(readingSeconds({title: words(10), caption: words(150)}, 'en')).toBe(60);
});

it('gives few words six seconds all the same', () => {
  expect(readingSeconds({title: 'Kerman', caption: ''}, 'en')).toBe(6);
});

it('counts no marks of Markdown and no address of a link', () => {
  const plain = `${words(40)} the concert hall`;
  const marked = `${words(40)} **the** _concert_ [hall](record:2024-03-22-crocus-city-hall)`;
  expect(readingSeconds({title: '', caption: marked}, 'en')).toBe(readingSeconds({title: '', caption: plain}, 'en'));
});

it('finds the words of a script without spaces', () => {
  expect(readingSeconds({title: '', caption: '東京で会議が開かれた。'.repeat(20)}, 'ja')).toBeGreaterThan(20);
});

it('never takes less time for more words', () => {
  const text = fc.array(fc.constantFrom('a', 'plot', '2024', 'Kābul', '一'), {maxLength: 200});
  check(
    fc.property(text, text, (some, more) => {
      const seconds = (all: readonly string[]) => readingSeconds({title: '', caption: all.join(' ')}, 'en');
      return seconds([...some, ...more]) >= seconds(some);
    })
  );
});
