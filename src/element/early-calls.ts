import type {Session} from '../state/session.svelte.ts';

/** What was asked of a map before it stood, in order. */
export class EarlyCalls {
  #calls: ((session: Session) => unknown)[] = [];

  add(call: (session: Session) => unknown): void {
    this.#calls.push(call);
  }

  /** Makes the calls, once. One that fails keeps no other from being made: whoever asked is not here to be told. */
  make(session: Session): void {
    const calls = this.#calls;
    this.#calls = [];
    for (const call of calls) {
      try {
        call(session);
      } catch (error) {
        reportError(error);
      }
    }
  }
}
