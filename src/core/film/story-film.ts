import type {Snapshot} from '../snapshot/snapshot.ts';
import {chapterStart} from '../story/chapter-start.ts';
import type {Room} from '../story/chapter-view.ts';
import {chapterSnapshot} from '../story/chapter-view.ts';
import {readingSeconds} from '../story/reading-time.ts';
import type {Story} from '../story/story.ts';
import {transition} from '../story/transition.ts';
import type {PlayTools} from './play-shot.ts';
import {playShot} from './play-shot.ts';
import type {Shot} from './shot.ts';

/**
 * The shots of a film of a story, as it tells itself: the way to each chapter, its clock, and then what it says it stays, or
 * the time in which its words are read.
 * @param home the view that the data set opens with, in the language, theme and worldview of the film
 * @param room what the chapters are framed on, in px of the screen
 */
export function storyFilm(
  story: Story,
  {home, room, ...tools}: PlayTools & {home: Snapshot; room: Room}
): readonly Shot[] {
  let before: Snapshot | null = null;
  return story.chapters.flatMap((chapter, index) => {
    const place = {story: story.id, id: chapter.id};
    const end = chapterSnapshot(chapter, {...home, chapter: place}, room).snapshot;
    const start = chapterStart(chapter, end);
    const way = before && transition(before, start, room.size);
    const restMs = (chapter.stays ?? readingSeconds(chapter, story.language)) * 1000;
    const told: Omit<Shot, 'flying' | 'chapter'> = chapter.play
      ? playShot(start, {...tools, restMs})
      : {durationMs: restMs, at: () => end, scale: null};
    before = told.at(told.durationMs);
    return [
      ...(way && way.durationMs > 0
        ? [{...flown(way.durationMs, way.at), scale: told.scale, flying: true, chapter: index}]
        : []),
      {...told, flying: false, chapter: index}
    ];
  });
}

function flown(durationMs: number, at: (share: number) => Snapshot): Pick<Shot, 'durationMs' | 'at'> {
  return {durationMs, at: (ms) => at(ms / durationMs)};
}
