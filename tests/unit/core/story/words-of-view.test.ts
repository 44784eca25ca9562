import {expect, it} from 'vitest';
import {captionText, citedRecords, parseCaption} from '../../../../src/core/story/caption.ts';
import {wordsOfView} from '../../../../src/core/story/words-of-view.ts';
import {english} from '../../../../src/core/words/words.ts';
import {incident} from '../records.ts';
import {BASE} from '../snapshot/snapshots.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const VIEW = {
  playback: {...BASE.playback, timeWindow: [day('2024-01-01'), day('2024-02-01')] as const}
};

it('names a chapter by its time', () => {
  expect(wordsOfView(VIEW, null, english)).toEqual({label: 'Jan 2024', title: 'Jan 2024', caption: ''});
});

it('names it by the record that is selected, with a link to it, whatever its title and id hold', () => {
  const record = incident('a (b)/*c*', {});
  const {label, title, caption} = wordsOfView(VIEW, record, english);
  expect(label).toBe('Jan 2024');
  expect(title).toBe(record.properties.title);
  expect(citedRecords(parseCaption(caption))).toEqual([record.id]);
  expect(captionText(parseCaption(caption))).toBe(`${record.properties.title}.`);
});
