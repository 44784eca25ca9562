import fc from 'fast-check';
import {expect, it} from 'vitest';
import {formatKept, parseKept} from '../../../../src/core/story/kept-stories.ts';
import {check} from '../check.ts';
import {chapter, stories, story} from './stories.ts';

it('reads what it wrote', () => {
  check(
    fc.property(fc.uniqueArray(stories, {selector: ({id}) => id, maxLength: 4}), (kept) => {
      expect(parseKept(formatKept(kept))).toEqual({stories: kept, wrong: null});
    })
  );
});

it('says that what it finds is damaged or of a newer version, and gives what can be read', () => {
  expect(parseKept('{')).toEqual({stories: [], wrong: 'damaged'});
  expect(parseKept('[]')).toEqual({stories: [], wrong: 'damaged'});
  expect(parseKept('{"version": 2, "stories": []}')).toEqual({stories: [], wrong: 'newer'});
  const good = story([chapter('a')]);
  const text = formatKept([good]).replace('"stories":[', '"stories":[{},');
  expect(parseKept(text)).toEqual({stories: [good], wrong: 'damaged'});
});

it('throws at nothing that a device may hold', () => {
  check(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"version":1,"stories":[${json}]}`)
      ),
      (text) => {
        const {stories: read, wrong} = parseKept(text);
        expect(read.length === 0 || wrong === null || wrong === 'damaged').toBe(true);
      }
    )
  );
});
