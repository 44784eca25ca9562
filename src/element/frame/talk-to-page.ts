import type {Envelope, FrameEvent, FrameEvents, FrameMessage} from '../../core/frame/messages.ts';
import {FRAME_VERSION} from '../../core/frame/messages.ts';
import {readCommand} from '../../core/frame/read-command.ts';
import type {IncidentMapElement} from '../incident-map.ts';
import {carryOut, stateOf} from './carry-out.ts';
import {throttle} from './throttle.ts';

/** Events that come with every picture are told at most once in so many ms. */
const REST_MS = 250;

type Told = {readonly [E in FrameEvent]: (map: IncidentMapElement, detail: unknown) => FrameEvents[E] | null};

/** What is told of each event of the element; null is not told. */
const TOLD: Told = {
  ready: (map) => stateOf(map),
  play: at,
  pause: at,
  timeupdate: at,
  seeked: at,
  ended: at,
  filterchange: (map) => ({view: map.view}),
  selectionchange: ({snapshot}) => ({id: snapshot?.selected ?? null}),
  chapterchange: ({snapshot}) => ({chapter: snapshot?.chapter ?? null}),
  countschange: ({counts}) => counts && {counts},
  viewchange: (map) => ({view: map.view}),
  error: (_, detail) => ({message: String((detail as {message?: unknown} | null)?.message ?? '').slice(0, 500)})
};

const RESTED: readonly string[] = ['timeupdate', 'countschange', 'viewchange'] satisfies readonly FrameEvent[];

/**
 * Lets the page that has framed this one talk to the map, when its origin is one of those allowed; `*` is every page. Nothing
 * but that a map is here is said to any other page, and nothing is heard from any other window.
 */
export function talkToPage(map: IncidentMapElement, allow: readonly string[]): void {
  if (parent === window || allow.length === 0) return;
  // Origin of the page, once it has said hello.
  let page: string | null = null;
  // Commands are carried out one after the other, in the order in which they came.
  let turn: Promise<unknown> = Promise.resolve();

  function post(message: WithoutVersion<FrameMessage>, to: string): void {
    // A page without an origin of its own cannot be named; it is our parent all the same.
    parent.postMessage({dateline: FRAME_VERSION, ...message}, to === 'null' ? '*' : to);
  }

  addEventListener('message', ({data, source, origin}: MessageEvent<unknown>) => {
    if (source !== parent || !(allow.includes('*') || allow.includes(origin))) return;
    const read = readCommand(data);
    if (!read) return;
    const {id} = read;
    if ('refused' in read) {
      const {refused: reason, message} = read;
      if (id !== null) post({type: 'refused', id, payload: {reason, message}}, origin);
    } else if (read.command.type === 'hello') {
      page = origin;
      if (id !== null) post({type: 'done', id, payload: stateOf(map)}, origin);
    } else
      turn = turn.then(async () => {
        const result = await carryOut(map, read.command);
        if (id === null) return;
        if ('refused' in result)
          post({type: 'refused', id, payload: {reason: result.refused, message: result.message}}, origin);
        else post({type: 'done', id, payload: result}, origin);
      });
  });

  for (const name of Object.keys(TOLD) as FrameEvent[]) {
    const tell = (detail: unknown) => {
      const told = page === null ? null : TOLD[name](map, detail);
      if (told) post({type: 'event', payload: {name, detail: told}} as WithoutVersion<FrameMessage>, page!);
    };
    const rested = throttle(() => tell(null), REST_MS);
    map.addEventListener(name, (event) =>
      RESTED.includes(name) ? rested() : tell(event instanceof CustomEvent ? event.detail : null)
    );
  }

  post({type: 'here', payload: null}, '*');
}

type WithoutVersion<M> = M extends Envelope<string, unknown> ? Omit<M, 'dateline'> : never;

function at({currentTime}: IncidentMapElement): {at: string} | null {
  return currentTime && {at: currentTime.toISOString()};
}
