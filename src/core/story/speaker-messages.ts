import type {Size} from '../camera/camera.ts';
import type {PresenterAction} from './presenter-keys.ts';
import {isObject} from './story-fields.ts';
import {formatStory, parseStory} from './story-file.ts';
import type {Story} from './story.ts';

/** Windows of another version are not understood, and not misunderstood. */
const VERSION = 1;

/** What is on the screen, as the window of the map tells it. */
export interface Shown {
  /** Id of the story. */
  readonly story: string;
  /** Number of the chapter, from 0; -1 when the view is that of no chapter. */
  readonly chapter: number;
  /** Share of the chapter's own time that has passed, from 0 to 1. */
  readonly share: number;
  readonly playing: boolean;
  /** Whether the script was left. */
  readonly astray: boolean;
  /** Whether the screen is black. */
  readonly blank: boolean;
  /** When the telling began, ms since the epoch. */
  readonly begun: number;
  /** The view as a whole URL fragment. */
  readonly view: string;
  /** Size of the map that the view is drawn on, in its px. */
  readonly size: Size;
}

/** What the keys of a presenter do to a story, in whichever window they are pressed. */
const TOLD_ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'play',
  'back',
  'unattended',
  'blank',
  'leave'
] as const satisfies readonly PresenterAction[];
export type ToldAction = (typeof TOLD_ACTIONS)[number];

/** What the speaker's window can ask for; `reset` starts the time again. */
export type SpeakerAction = ToldAction | 'reset';

/** What goes from one window to the other. */
export type SpeakerMessage =
  /** The speaker's window asks what is on the screen, and for the story and the records when it has not got them. */
  | {readonly type: 'hello'; readonly wantsStory: boolean; readonly wantsData: boolean}
  | {readonly type: 'act'; readonly action: SpeakerAction}
  /** To a chapter by its number, from 0. */
  | {readonly type: 'goTo'; readonly chapter: number}
  /** The window of the map: the story that is told, and what is on the screen, null while no story is told. */
  | {readonly type: 'story'; readonly story: Story}
  | {readonly type: 'shown'; readonly shown: Shown | null}
  /** The records of the map, as a file carries them: those of a file that somebody has opened are nowhere else. */
  | {readonly type: 'data'; readonly text: string};

/** Whether an action is one on the story; the others are on the window in which the key is pressed. */
export function isTold(action: PresenterAction): action is ToldAction {
  return (TOLD_ACTIONS as readonly PresenterAction[]).includes(action);
}

const ACTIONS: readonly SpeakerAction[] = [...TOLD_ACTIONS, 'reset'];

/** A message as a plain value that can be sent. */
export function writeMessage(message: SpeakerMessage): unknown {
  const plain = message.type === 'story' ? {...message, story: formatStory(message.story)} : message;
  return {dateline: VERSION, ...plain};
}

const READERS: {
  readonly [Type in SpeakerMessage['type']]: (value: Readonly<Record<string, unknown>>) => SpeakerMessage | null;
} = {
  hello: ({wantsStory, wantsData}) => ({type: 'hello', wantsStory: wantsStory === true, wantsData: wantsData === true}),
  act: ({action}) => {
    const asked = ACTIONS.find((each) => each === action);
    return asked ? {type: 'act', action: asked} : null;
  },
  goTo: ({chapter}) => (isNumber(chapter, 0) ? {type: 'goTo', chapter: Math.floor(chapter)} : null),
  story: ({story}) => {
    const told = typeof story === 'string' ? parseStory(story).story : null;
    return told && {type: 'story', story: told};
  },
  shown: ({shown}) => (shown === null || isShown(shown) ? {type: 'shown', shown} : null),
  data: ({text}) => (typeof text === 'string' ? {type: 'data', text} : null)
};

/** Reads what came; null when it is no such message. Never throws. */
export function readMessage(value: unknown): SpeakerMessage | null {
  if (!isObject(value) || value.dateline !== VERSION) return null;
  const type = Object.keys(READERS).find((each) => each === value.type) as SpeakerMessage['type'] | undefined;
  return type ? READERS[type](value) : null;
}

function isShown(value: unknown): value is Shown {
  if (!isObject(value)) return false;
  const {story, chapter, share, playing, astray, blank, begun, view, size} = value;
  return (
    [story, view].every((text) => typeof text === 'string') &&
    [playing, astray, blank].every((flag) => typeof flag === 'boolean') &&
    Number.isInteger(chapter) &&
    isNumber(chapter, -1) &&
    isNumber(share, 0) &&
    share <= 1 &&
    isNumber(begun, 0) &&
    isObject(size) &&
    isNumber(size.width, 1) &&
    isNumber(size.height, 1)
  );
}

function isNumber(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least;
}
