import fc from 'fast-check';
import {expect, it} from 'vitest';
import {
  changedChapter,
  changedSince,
  movedChapter,
  withChapter,
  withoutChapter
} from '../../../../src/core/story/edit-story.ts';
import type {Story} from '../../../../src/core/story/story.ts';
import {formatStory, parseStory} from '../../../../src/core/story/story-file.ts';
import {check} from '../check.ts';
import {chapter, stories, story} from './stories.ts';

const ABC = story([chapter('a'), chapter('b'), chapter('c')]);
const ids = ({chapters}: Story) => chapters.map(({id}) => id);

it('changes what one chapter says and leaves the others as they are', () => {
  const changed = changedChapter(ABC, 'b', {title: 'Another', stays: 4});
  expect(changed.chapters[1]).toEqual({...ABC.chapters[1], title: 'Another', stays: 4});
  expect(changed.chapters[0]).toBe(ABC.chapters[0]);
  expect(changedChapter(ABC, 'x', {title: 'Another'})).toEqual(ABC);
});

it('moves a chapter and stops at the ends', () => {
  expect(ids(movedChapter(ABC, 'a', 1))).toEqual(['b', 'a', 'c']);
  expect(ids(movedChapter(ABC, 'a', 9))).toEqual(['b', 'c', 'a']);
});

it('puts a chapter in under an id of its own', () => {
  expect(ids(withChapter(ABC, chapter('new'), 1))).toEqual(['a', 'new', 'b', 'c']);
  expect(ids(withChapter(ABC, ABC.chapters[1]!, 2))).toEqual(['a', 'b', 'b-2', 'c']);
});

it('takes a chapter out, but never the only one', () => {
  expect(ids(withoutChapter(ABC, 'b'))).toEqual(['a', 'c']);
  expect(ids(withoutChapter(story([chapter('a')]), 'a'))).toEqual(['a']);
});

it('names the chapter that a change was about', () => {
  expect(changedSince(ABC, changedChapter(ABC, 'b', {title: 'Another'}))).toBe('b');
  expect(changedSince(withoutChapter(ABC, 'c'), ABC)).toBe('c');
  expect(changedSince(ABC, movedChapter(ABC, 'c', -1))).toBeNull();
});

it('makes of any story, by any edit, one that the format can hold', () => {
  const edit = fc.tuple(fc.constantFrom('move', 'duplicate', 'remove'), fc.nat(), fc.integer({min: -3, max: 3}));
  check(
    fc.property(stories, fc.array(edit, {maxLength: 8}), (before, edits) => {
      const after = edits.reduce<Story>((edited, [what, at, places]) => {
        const taken = edited.chapters[at % edited.chapters.length]!;
        if (what === 'move') return movedChapter(edited, taken.id, places);
        if (what === 'remove') return withoutChapter(edited, taken.id);
        return withChapter(edited, {...taken, id: 'chapter'}, at);
      }, before);
      const {story: read, issues} = parseStory(formatStory(after));
      expect(issues).toEqual([]);
      expect(read).toEqual(after);
    })
  );
});
