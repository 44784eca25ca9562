import fc from 'fast-check';
import type {Chapter, Story} from '../../../../src/core/story/story.ts';
import {cleanName} from '../../../../src/core/saved/saved-view.ts';
import {PACES} from '../../../../src/core/time/playback.ts';
import {deepFreeze} from '../deep-freeze.ts';

/** A chapter of little content. */
export function chapter(id: string, more: Partial<Chapter> = {}): Chapter {
  return deepFreeze<Chapter>({
    id,
    label: `Label ${id}`,
    title: `Chapter ${id}`,
    caption: `Words of [${id}](record:${id}).`,
    notes: '',
    view: '',
    bounds: null,
    play: null,
    stays: null,
    ...more
  });
}

/** A story of these chapters over the data set of Khorasan. */
export function story(chapters: readonly Chapter[], more: Partial<Story> = {}): Story {
  return deepFreeze<Story>({
    id: 'a-story',
    data: 'khorasan',
    title: 'A story',
    description: 'What it tells.',
    language: 'en',
    chapters,
    ...more
  });
}

const ids = fc.stringMatching(/^[\w-]{1,64}$/);
const line = (maxLength: number) =>
  fc
    .string({unit: 'grapheme', minLength: 1, maxLength: Math.floor(maxLength / 2)})
    .map(cleanName)
    .filter((text) => text !== '' && [...text].length <= maxLength);
const text = fc.lorem({mode: 'sentences', maxCount: 3}).map((words) => words.replace('. ', '.\n\n'));
const number = (min: number, max: number) => fc.double({min, max, noNaN: true}).map((value) => value || 0);

const chapters: fc.Arbitrary<Chapter> = fc.record({
  id: ids,
  label: line(40),
  title: line(120),
  caption: text,
  notes: fc.oneof(fc.constant(''), text),
  view: fc.constantFrom('', 'v=1&t=2023-12-01/2024-01-01', 'v=1&kind=attack&sel=2024-03-22-crocus-city-hall'),
  bounds: fc.option(
    fc
      .tuple(number(-180, 180), number(-90, 90), number(-180, 180), number(-90, 90))
      .map(([w, s, e, n]) => [w, Math.min(s, n), e, Math.max(s, n)] as const)
  ),
  play: fc.option(fc.record({seconds: number(0.1, 3600), pace: fc.constantFrom(...PACES)})),
  stays: fc.option(number(0, 3600))
});

/** Any story that can be written. */
export const stories: fc.Arbitrary<Story> = fc
  .record({
    id: ids,
    data: ids,
    title: line(120),
    description: text,
    language: fc.constantFrom('en', 'de', 'ar', 'zh-Hant', 'pt-BR'),
    chapters: fc.uniqueArray(chapters, {selector: ({id}) => id, minLength: 1, maxLength: 5})
  })
  .map(deepFreeze);
