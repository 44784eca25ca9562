import {untrack} from 'svelte';
import type {Counts} from '../core/aggregate/counts.ts';
import type {ChapterRef} from '../core/snapshot/snapshot.ts';
import type {Session} from '../state/session.svelte.ts';

/** What happened to a session, for the events of the element. */
export interface SessionEvents {
  play(): void;
  pause(): void;
  ended(): void;
  timeupdate(): void;
  countschange(counts: Counts): void;
  filterchange(): void;
  selectionchange(id: string | null): void;
  chapterchange(chapter: ChapterRef | null): void;
  /** Anything that a snapshot holds has changed. */
  viewchange(): void;
}

/** Watches a session and reports its changes; not the state it is in when watching begins. Returns a function that ends it. */
export function watchSession(session: Session, events: SessionEvents): () => void {
  return $effect.root(() => {
    changes(
      () => session.playback.value.playing,
      (playing) => {
        const {mode, timeWindow, playhead} = session.playback.value;
        if (playing) events.play();
        else events.pause();
        const end = mode === 'window' ? timeWindow[1] >= session.playback.domain[1] : playhead >= timeWindow[1] - 1;
        if (!playing && end) events.ended();
      }
    );
    changes(() => session.playback.value.playhead, events.timeupdate);
    changes(() => session.counts, events.countschange);
    changes(() => session.filters.clauses, events.filterchange);
    changes(() => session.selection.selected, events.selectionchange);
    changes(() => session.chapter, events.chapterchange);
    changes(() => session.snapshot, events.viewchange);
  });
}

// An effect runs when anything that it has read was written, even if what comes of it is the same.
function changes<T>(read: () => T, report: (value: T) => void): void {
  let before = untrack(read);
  $effect(() => {
    const value = read();
    if (value === before) return;
    before = value;
    untrack(() => report(value));
  });
}
