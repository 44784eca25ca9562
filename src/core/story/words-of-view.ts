import type {Flow, Incident} from '../../../geo/index.ts';
import {cleanName} from '../saved/saved-view.ts';
import type {Snapshot} from '../snapshot/snapshot.ts';
import type {Words} from '../words/words.ts';
import {draftPeriod, recordLink} from './draft-words.ts';
import type {Chapter} from './story.ts';
import {LONGEST_LABEL} from './story-fields.ts';

/**
 * The words that a chapter begins with: its time, and the record that its view selects, null when it selects none, with a
 * link.
 */
export function wordsOfView(
  {playback}: Pick<Snapshot, 'playback'>,
  selected: Incident | Flow | null,
  words: Words
): Pick<Chapter, 'label' | 'title' | 'caption'> {
  const period = draftPeriod(playback.timeWindow, words);
  return {
    label: [...period].slice(0, LONGEST_LABEL).join(''),
    title: selected ? cleanName(selected.properties.title) || period : period,
    caption: selected ? `${recordLink(selected)}.` : ''
  };
}
