import type {Snapshot} from '../snapshot/snapshot.ts';
import type {PlayScale} from '../time/play-scale.ts';
import type {Shot} from './shot.ts';

/** What one frame of a film shows. */
export interface FilmMoment {
  /** Time of the film, in ms. */
  readonly ms: number;
  readonly view: Snapshot;
  readonly scale: PlayScale | null;
  readonly flying: boolean;
  /** Number of the chapter, from 0; null in a film of a view. */
  readonly chapter: number | null;
}

/** Where a chapter stands in a film, in ms: it is set out for, it is there, it is left; half-open. */
export interface ChapterSpan {
  readonly chapter: number;
  readonly startMs: number;
  readonly arrivedMs: number;
  readonly endMs: number;
}

/** A film as a function of the number of its frame, so that any frame can be made again. */
export interface FilmPlan {
  /** Frames per second. */
  readonly fps: number;
  /** Number of frames, at least one: the length times {@link fps}, rounded. */
  readonly frames: number;
  /** Length in seconds before it is rounded to whole frames. */
  readonly seconds: number;
  readonly chapters: readonly ChapterSpan[];
  /** The frame of a number from 0; throws a RangeError for one that the film does not have. */
  readonly at: (frame: number) => FilmMoment;
}

/** A film of shots, one after the other, at so many frames per second. Frame i shows the instant i / fps. */
export function filmPlan(shots: readonly Shot[], fps: number): FilmPlan {
  if (shots.length === 0) throw new TypeError('a film needs a shot');
  const starts: number[] = [];
  let length = 0;
  for (const {durationMs} of shots) {
    starts.push(length);
    length += durationMs;
  }
  const frames = Math.max(1, Math.round((length * fps) / 1000));
  return {
    ...{fps, frames, seconds: length / 1000, chapters: spans(shots, starts, length)},
    at: (frame) => {
      if (!Number.isInteger(frame) || frame < 0 || frame >= frames) throw new RangeError(`no such frame: ${frame}`);
      const ms = (frame * 1000) / fps;
      const index = starts.findLastIndex((start) => start <= ms);
      const {at, scale, flying, chapter} = shots[index]!;
      return {ms, view: at(ms - starts[index]!), scale, flying, chapter};
    }
  };
}

function spans(shots: readonly Shot[], starts: readonly number[], length: number): readonly ChapterSpan[] {
  const chapters = [...new Set(shots.flatMap(({chapter}) => chapter ?? []))];
  return chapters.map((chapter) => {
    const first = shots.findIndex((shot) => shot.chapter === chapter);
    const there = shots.findIndex((shot) => shot.chapter === chapter && !shot.flying);
    const past = shots.findLastIndex((shot) => shot.chapter === chapter) + 1;
    return {chapter, startMs: starts[first]!, arrivedMs: starts[there]!, endMs: starts[past] ?? length};
  });
}
