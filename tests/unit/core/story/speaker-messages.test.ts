import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Shown, SpeakerMessage} from '../../../../src/core/story/speaker-messages.ts';
import {isTold, readMessage, writeMessage} from '../../../../src/core/story/speaker-messages.ts';
import {PRESENTER_KEYS} from '../../../../src/core/story/presenter-keys.ts';
import type {Story} from '../../../../src/core/story/story.ts';
import {check} from '../check.ts';
import {deepFreeze} from '../deep-freeze.ts';

const SHOWN: Shown = deepFreeze({
  ...{story: 'story', chapter: 2, share: 0.5, playing: true, astray: false, blank: false},
  ...{begun: 1_700_000_000_000, view: 'v=1&map=4/35/50', size: {width: 800, height: 450}}
});

const STORY: Story = deepFreeze({
  ...{id: 'story', data: 'test', title: 'A title', description: '', language: 'en'},
  chapters: [
    {
      ...{id: 'one', label: 'One', title: 'The first', caption: 'Words.', notes: 'Say this.', view: 'v=1'},
      ...{bounds: null, play: {seconds: 10, pace: 'even'}, stays: null}
    }
  ]
});

const MESSAGES: readonly SpeakerMessage[] = [
  {type: 'hello', wantsStory: true, wantsData: false},
  {type: 'hello', wantsStory: false, wantsData: true},
  {type: 'act', action: 'next'},
  {type: 'act', action: 'reset'},
  {type: 'goTo', chapter: 3},
  {type: 'story', story: STORY},
  {type: 'shown', shown: SHOWN},
  {type: 'shown', shown: null},
  {type: 'data', text: '{}'}
];

it.each(MESSAGES)('arrives as it was sent: $type', (message) => {
  expect(readMessage(structuredClone(writeMessage(message)))).toEqual(message);
});

it.each([
  ['another version', {dateline: 2, type: 'hello', wantsStory: true}],
  ['somebody else', {type: 'hello', wantsStory: true}],
  ['a key that is none', {dateline: 1, type: 'act', action: 'explode'}],
  ['a key that is for the other window itself', {dateline: 1, type: 'act', action: 'fullscreen'}],
  ['a chapter below the first', {dateline: 1, type: 'goTo', chapter: -1}],
  ['no number', {dateline: 1, type: 'goTo', chapter: NaN}],
  ['a story that is none', {dateline: 1, type: 'story', story: '{'}],
  ['a map of no size', {dateline: 1, type: 'shown', shown: {...SHOWN, size: {width: 0, height: 450}}}],
  ['a share of more than all', {dateline: 1, type: 'shown', shown: {...SHOWN, share: 2}}],
  ['records that are no text', {dateline: 1, type: 'data', text: {}}],
  ['a part that is missing', {dateline: 1, type: 'shown', shown: {...SHOWN, view: undefined}}]
])('does not read %s', (_, value) => expect(readMessage(value)).toBeNull());

it('reads anything without throwing', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({dateline: fc.constant(1), type: fc.constantFrom('hello', 'act', 'goTo', 'story', 'shown')}),
    fc.record({dateline: fc.constant(1), type: fc.constant('shown'), shown: fc.anything()}),
    fc.record({dateline: fc.constant(1), type: fc.constant('story'), story: fc.json()})
  );
  check(
    fc.property(anything, (value) => {
      readMessage(value);
    })
  );
});

it('knows which keys act on the story and which on the window in which they are pressed', () => {
  const own = PRESENTER_KEYS.map(({action}) => action).filter((action) => !isTold(action));
  expect(own.toSorted()).toEqual(['fullscreen', 'goTo', 'help', 'notes']);
});
