import {untrack} from 'svelte';
import type {Counts} from '../core/aggregate/counts.ts';
import type {ChapterRef} from '../core/snapshot/snapshot.ts';
import type {Session} from '../state/session.svelte.ts';
import {atEnd} from './at-end.ts';

/** What happened to a session, for the events of the element. */
export interface SessionEvents {
  play(): void;
  pause(): void;
  ended(): void;
  timeupdate(): void;
  /** The playhead of a map that stands has come to another instant, ms since the epoch. */
  seeked(playhead: number): void;
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
        if (playing) events.play();
        else events.pause();
        if (!playing && atEnd(session.playback)) events.ended();
      }
    );
    let last = untrack(() => session.playback.value);
    changes(
      () => session.playback.value,
      (value) => {
        if (value.playhead !== last.playhead) {
          events.timeupdate();
          if (!value.playing && !last.playing) events.seeked(value.playhead);
        }
        last = value;
      }
    );
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
