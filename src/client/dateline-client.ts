import type {
  Envelope,
  FrameCommands,
  FrameEvent,
  FrameEvents,
  FrameMessage,
  FrameState,
  Refusal
} from '../core/frame/messages.ts';

export type {FrameEvent, FrameEvents, FrameState} from '../core/frame/messages.ts';

/** Why something was not done: what the map says, or that it said nothing in time, or that the talk was ended. */
export class FrameError extends Error {
  readonly reason: Refusal | 'timeout' | 'disconnected';

  constructor(reason: FrameError['reason'], message: string) {
    super(message);
    this.name = 'FrameError';
    this.reason = reason;
  }
}

export interface ConnectOptions {
  /**
   * Origin of the page in the frame. When left out that of the frame's `src`, or `null`, which is the origin of every page in
   * a sandbox without allow-same-origin.
   */
  readonly origin?: string;
  /** Longest wait for an answer, in ms; ten seconds when left out. That for a lazy frame begins when it is loaded. */
  readonly timeout?: number;
}

/** An instant: a Date, or ISO 8601 in UTC, as `2024-03-22` or `2024-03-22T18:00:00.000Z`. */
export type Instant = Date | string;

/** A map in a frame. Every command waits until the map stands, and gives what it shows then; it rejects with a {@link FrameError}. */
export interface FramedMap {
  /** What the map shows when it first stands. Rejects when the frame does not answer. */
  readonly ready: Promise<FrameState>;
  play(): Promise<FrameState>;
  pause(): Promise<FrameState>;
  /** Moves the playhead, kept inside the window. */
  seek(at: Instant): Promise<FrameState>;
  /** Half-open [from, to). */
  setWindow(from: Instant, to: Instant): Promise<FrameState>;
  /** Data time per real time: 86400 is a day a second. */
  setRate(rate: number): Promise<FrameState>;
  /** The whole view, as the fragment of a link to it. */
  setView(view: string): Promise<FrameState>;
  /** Opens a record by its id, or none. */
  select(id: string | null): Promise<FrameState>;
  /** Opens a story of the data set by its id, at its first chapter, or closes the one that is open. */
  setStory(story: string | null): Promise<FrameState>;
  /** Goes to a chapter of the story that is open: by its id, or by its number from 0. */
  setChapter(chapter: string | number): Promise<FrameState>;
  getState(): Promise<FrameState>;
  /** Calls for each event of this name, until the function that is given back is called. */
  on<E extends FrameEvent>(name: E, call: (detail: FrameEvents[E]) => void): () => void;
  /** Ends the talk; what has not been answered is rejected. */
  disconnect(): void;
}

interface Waiting {
  resolve(state: FrameState | null): void;
  reject(error: FrameError): void;
}

type Listener = (detail: never) => void;

/** Talks to the map in a frame, whose address has to allow this page: `#embed=1&allow=https%3A%2F%2Fexample.org`. */
export function connect(
  iframe: HTMLIFrameElement,
  {origin = originOf(iframe), timeout = 10_000}: ConnectOptions = {}
): FramedMap {
  const target = origin === 'null' ? '*' : origin;
  const waiting = new Map<number, Waiting>();
  const listeners: [name: FrameEvent, call: Listener][] = [];
  let count = 0;
  let stand!: Waiting;
  const ready = new Promise<FrameState>((resolve, reject) => {
    stand = {resolve: (state) => state && resolve(state), reject};
  });
  // It may be that nobody waits for it.
  ready.catch(() => undefined);

  function ask<C extends keyof FrameCommands>(
    type: C,
    payload: FrameCommands[C],
    to = target
  ): Promise<FrameState | null> {
    const id = ++count;
    return new Promise<FrameState | null>((resolve, reject) => {
      const timer = setTimeout(() => waiting.get(id)?.reject(late()), timeout);
      const end =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          waiting.delete(id);
          settle(value);
        };
      waiting.set(id, {resolve: end(resolve), reject: end(reject)});
      iframe.contentWindow?.postMessage({dateline: 1, type, id, payload}, to);
    });
  }

  async function command<C extends keyof FrameCommands>(type: C, payload: FrameCommands[C]): Promise<FrameState> {
    await ready;
    if (ended) throw ended;
    return (await ask(type, payload)) as FrameState;
  }

  // Says nothing but hello, so it may go to whatever stands in the frame while that is being loaded.
  function greet(): void {
    ask('hello', null, '*').then(
      (state) => {
        clearTimeout(deadline);
        stand.resolve(state);
      },
      (error: FrameError) => {
        if (error.reason !== 'timeout') stand.reject(error);
      }
    );
  }

  function receive({data, source, origin: from}: MessageEvent<unknown>): void {
    if (!source || source !== iframe.contentWindow || from !== origin || !isMessage(data)) return;
    if (data.type === 'here') greet();
    else if (data.type === 'done') waiting.get(data.id)?.resolve(data.payload);
    else if (data.type === 'refused')
      waiting.get(data.id)?.reject(new FrameError(data.payload.reason, data.payload.message));
    else {
      const {name, detail} = data.payload;
      if (name === 'ready') stand.resolve(detail);
      for (const [heard, call] of [...listeners]) if (heard === name) call(detail as never);
    }
  }

  let ended: FrameError | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    deadline ??= setTimeout(() => stand.reject(late()), timeout);
  };
  addEventListener('message', receive);
  if (iframe.loading === 'lazy') iframe.addEventListener('load', wait, {once: true});
  else wait();
  greet();

  return {
    ready,
    play: () => command('play', null),
    pause: () => command('pause', null),
    seek: (at) => command('seek', {at: text(at)}),
    setWindow: (from, to) => command('setWindow', {from: text(from), to: text(to)}),
    setRate: (rate) => command('setRate', {rate}),
    setView: (view) => command('setView', {view}),
    select: (id) => command('select', {id}),
    setStory: (story) => command('setStory', {story}),
    setChapter: (chapter) => command('setChapter', {chapter}),
    getState: () => command('getState', null),
    on(name, call) {
      const listener = [name, call] as (typeof listeners)[number];
      listeners.push(listener);
      return () => {
        const at = listeners.indexOf(listener);
        if (at >= 0) listeners.splice(at, 1);
      };
    },
    disconnect() {
      ended = new FrameError('disconnected', 'The talk with the map was ended.');
      removeEventListener('message', receive);
      iframe.removeEventListener('load', wait);
      clearTimeout(deadline);
      listeners.length = 0;
      stand.reject(ended);
      for (const each of [...waiting.values()]) each.reject(ended);
    }
  };
}

function originOf({src, sandbox, srcdoc}: HTMLIFrameElement): string {
  const opaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  if (opaque) return 'null';
  return srcdoc ? location.origin : new URL(src, document.baseURI).origin;
}

function isMessage(data: unknown): data is FrameMessage {
  return typeof data === 'object' && (data as Partial<Envelope<string, unknown>> | null)?.dateline === 1;
}

function late(): FrameError {
  return new FrameError('timeout', 'The map in the frame did not answer in time. Does its address allow this page?');
}

// A Date that is no instant becomes null, which the map refuses.
function text(at: Instant): string {
  return typeof at === 'string' ? at : at.toJSON();
}
