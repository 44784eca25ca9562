import type {Counts} from '../aggregate/counts.ts';
import type {ChapterRef} from '../snapshot/snapshot.ts';

/** Version of the messages between a page and a map in a frame of it. Other versions are not understood, and not misunderstood. */
export const FRAME_VERSION = 1;

/** A message. Everything in it is JSON; instants are ISO 8601 in UTC, as `2024-03-22` or `2024-03-22T18:00:00.000Z`. */
export interface Envelope<Type extends string, Payload> {
  readonly dateline: typeof FRAME_VERSION;
  readonly type: Type;
  readonly payload: Payload;
}

/** What a page can ask of the map, and what it says with it; the verbs are those of `<incident-map>`. */
export interface FrameCommands {
  /** Begins the talk, and may be said again at any time. */
  readonly hello: null;
  readonly play: null;
  readonly pause: null;
  /** Moves the playhead, kept inside the window. */
  readonly seek: {readonly at: string};
  /** Half-open [from, to), kept inside the time that has records. */
  readonly setWindow: {readonly from: string; readonly to: string};
  /** Data time per real time: 86400 is a day a second. From a minute to a hundred years a second. */
  readonly setRate: {readonly rate: number};
  /** The whole view as the fragment of a link, with or without `#`; what it does not name is as the first view has it. */
  readonly setView: {readonly view: string};
  /** Opens a record by its id, or none. */
  readonly select: {readonly id: string | null};
  /** Opens a story of the data set by its id, at its first chapter, or closes the one that is open. */
  readonly setStory: {readonly story: string | null};
  /** Goes to a chapter of the story that is open: by its id, as a link has it, or by its number, from 0. */
  readonly setChapter: {readonly chapter: string | number};
  readonly getState: null;
}

export type FrameCommand = keyof FrameCommands;

/** What the map shows, as it answers every command. */
export interface FrameState {
  /** The view as the fragment of a link, without `#`. */
  readonly view: string;
  /** The playhead. */
  readonly at: string;
  /** The window, half-open [from, to). */
  readonly from: string;
  readonly to: string;
  readonly paused: boolean;
  /** Data time per real time. */
  readonly rate: number;
  /** Id of the open record. */
  readonly selected: string | null;
  readonly chapter: ChapterRef | null;
  readonly counts: Counts;
}

/** What the map tells a page, and what it says with it. */
export interface FrameEvents {
  /** The map stands: when it does, and whenever it has opened other records. */
  readonly ready: FrameState;
  readonly play: {readonly at: string};
  readonly pause: {readonly at: string};
  /** At most four times a second. */
  readonly timeupdate: {readonly at: string};
  readonly seeked: {readonly at: string};
  readonly ended: {readonly at: string};
  readonly filterchange: {readonly view: string};
  readonly selectionchange: {readonly id: string | null};
  readonly chapterchange: {readonly chapter: ChapterRef | null};
  /** At most four times a second. */
  readonly countschange: {readonly counts: Counts};
  /** At most four times a second. */
  readonly viewchange: {readonly view: string};
  readonly error: {readonly message: string};
}

export type FrameEvent = keyof FrameEvents;

/** Why a command was not carried out. */
export type Refusal =
  /** The message is of another version. */
  | 'version'
  /** There is no such command. */
  | 'unknown-command'
  /** The command does not say what it must say, or says it in no form that can be read. */
  | 'bad-payload'
  /** There is no such record. */
  | 'no-such-record'
  /** There is no such story, or none is open. */
  | 'no-such-story'
  /** The story that is open has no such chapter. */
  | 'no-such-chapter'
  /** The records could not be had, or the map could not do it. */
  | 'failed';

/** A command on its way, with a number by which its answer is known; without one it is not answered. */
export type CommandMessage = {
  [C in FrameCommand]: Envelope<C, FrameCommands[C]> & {readonly id?: number};
}[FrameCommand];

/** What comes from the frame. */
export type FrameMessage =
  /** A map is here and listens; said to whoever has framed it, and nothing else is before a page has said hello. */
  | Envelope<'here', null>
  /** The command was carried out. The state is null as long as no map stands, which only a hello is answered with. */
  | (Envelope<'done', FrameState | null> & {readonly id: number})
  | (Envelope<'refused', {readonly reason: Refusal; readonly message: string}> & {readonly id: number})
  | {[E in FrameEvent]: Envelope<'event', {readonly name: E; readonly detail: FrameEvents[E]}>}[FrameEvent];
