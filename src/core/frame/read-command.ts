import type {TimeExtent} from '../../../geo/index.ts';
import {readInstant} from '../snapshot/instant-text.ts';
import {isObject} from '../story/story-fields.ts';
import type {FrameCommand, Refusal} from './messages.ts';
import {FRAME_VERSION} from './messages.ts';

/** A command as the map carries it out: instants and extents are ms since the epoch, UTC; extents are half-open. */
export type Command =
  | {readonly type: 'hello' | 'play' | 'pause' | 'getState'}
  | {readonly type: 'seek'; readonly at: number}
  | {readonly type: 'setWindow'; readonly extent: TimeExtent}
  /** Data time per real time. */
  | {readonly type: 'setRate'; readonly rate: number}
  | {readonly type: 'setView'; readonly view: string}
  | {readonly type: 'select'; readonly id: string | null}
  | {readonly type: 'setStory'; readonly story: string | null}
  /** By its id, or by its number from 0. */
  | {readonly type: 'setChapter'; readonly chapter: string | number};

/** What a message says: a command, or why it is none. The number is null where no answer is asked for. */
export type ReadCommand =
  | {readonly id: number | null; readonly command: Command}
  | {readonly id: number | null; readonly refused: Refusal; readonly message: string};

/** Slowest and fastest rate: a minute and a hundred years a second. */
const SLOWEST = 60;
const FASTEST = 36525 * 86_400;

/** Longer fragments and ids are of no link, of no record and of no story. */
const LONGEST_VIEW = 8000;
const LONGEST_ID = 120;

const READERS: {readonly [C in FrameCommand]: (payload: unknown) => Command | null} = {
  hello: () => ({type: 'hello'}),
  play: () => ({type: 'play'}),
  pause: () => ({type: 'pause'}),
  getState: () => ({type: 'getState'}),
  seek: (payload) => {
    const instant = readTime(ownValue(payload, 'at'));
    return instant === null ? null : {type: 'seek', at: instant};
  },
  setWindow: (payload) => {
    const [start, end] = [readTime(ownValue(payload, 'from')), readTime(ownValue(payload, 'to'))];
    return start === null || end === null || end <= start ? null : {type: 'setWindow', extent: [start, end]};
  },
  setRate: (payload) => {
    const rate = ownValue(payload, 'rate');
    return typeof rate === 'number' && rate >= SLOWEST && rate <= FASTEST ? {type: 'setRate', rate} : null;
  },
  setView: (payload) => {
    const view = ownValue(payload, 'view');
    const fits = typeof view === 'string' && view.length <= LONGEST_VIEW;
    return fits ? {type: 'setView', view: view.replace(/^#/, '')} : null;
  },
  select: (payload) => {
    const id = ownValue(payload, 'id');
    return id === null || isId(id) ? {type: 'select', id} : null;
  },
  setStory: (payload) => {
    const story = ownValue(payload, 'story');
    return story === null || isId(story) ? {type: 'setStory', story} : null;
  },
  setChapter: (payload) => {
    const chapter = ownValue(payload, 'chapter');
    return isId(chapter) || isCount(chapter) ? {type: 'setChapter', chapter} : null;
  }
};

/**
 * Reads what came from another window; null when it is no message of ours, which is not answered. The value is the copy that
 * the browser has made of what was sent (HTML, StructuredDeserialize), so its objects have neither getters nor traps. Never
 * throws, and hands on nothing of the value but strings and numbers within limits.
 */
export function readCommand(value: unknown): ReadCommand | null {
  // Others talk to this window too; nothing of theirs is looked at any further.
  const [dateline, type] = [ownValue(value, 'dateline'), ownValue(value, 'type')];
  const id = readId(ownValue(value, 'id'));
  if (typeof dateline !== 'number' || typeof type !== 'string' || id === undefined) return null;
  if (dateline !== FRAME_VERSION)
    return {id, refused: 'version', message: `This map understands version ${FRAME_VERSION} of the messages.`};
  if (!Object.hasOwn(READERS, type)) return {id, refused: 'unknown-command', message: 'There is no such command.'};
  const command = READERS[type as FrameCommand](ownValue(value, 'payload'));
  return command
    ? {id, command}
    : {id, refused: 'bad-payload', message: `What “${type}” is to do is missing or cannot be read.`};
}

function ownValue(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

// Undefined for a number that is none.
function readId(id: unknown): number | null | undefined {
  if (id === undefined) return null;
  return isCount(id) ? id : undefined;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function readTime(value: unknown): number | null {
  return typeof value === 'string' ? readInstant(value) : null;
}
