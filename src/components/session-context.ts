import {getContext, setContext} from 'svelte';
import type {Session} from '../state/session.svelte.ts';

const KEY = Symbol('session');

/** Gives a session to all components below; call while a component is made. */
export function provideSession(session: Session): void {
  setContext(KEY, session);
}

/** The session of the map that a component belongs to. */
export function useSession(): Session {
  return getContext<Session>(KEY);
}
