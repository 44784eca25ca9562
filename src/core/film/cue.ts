import {captionText, parseCaption} from '../story/caption.ts';
import type {Story} from '../story/story.ts';
import type {ChapterSpan} from './film-plan.ts';

/** Words that stand for a while in a film, in ms; half-open. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** Letters that are read at a glance: two lines of a subtitle. */
const MOST = 84;

/** Where a sentence, and then a part of one, may be left. */
const SENTENCES = /(?<=[.!?…。؟])\s+/u;
const CLAUSES = /(?<=[,;:–—،])\s+/u;

/** The captions of a story as cues of at most two lines, each standing as long as its share of the chapter's words. */
export function captionCues({chapters}: Story, spans: readonly ChapterSpan[]): readonly Cue[] {
  return spans.flatMap(({chapter, arrivedMs, endMs}) => {
    const pieces = pieceOut(captionText(parseCaption(chapters[chapter]!.caption)));
    const letters = pieces.reduce((sum, {length}) => sum + length, 0);
    let read = 0;
    return pieces.map((text): Cue => {
      const startMs = arrivedMs + ((endMs - arrivedMs) * read) / letters;
      read += text.length;
      return {startMs, endMs: arrivedMs + ((endMs - arrivedMs) * read) / letters, text};
    });
  });
}

/** The chapters of a story as cues, each with its title, from when the camera sets out for it. */
export function chapterCues({chapters}: Story, spans: readonly ChapterSpan[]): readonly Cue[] {
  return spans.map(({chapter, startMs, endMs}) => ({startMs, endMs, text: chapters[chapter]!.title}));
}

/** What is read at a time of the film, in ms; null when nothing is. */
export function cueAt(cues: readonly Cue[], ms: number): string | null {
  return cues.find(({startMs, endMs}) => startMs <= ms && ms < endMs)?.text ?? null;
}

/** A text in pieces of at most {@link MOST} letters, left at sentences where it can be, then at clauses, then at words. */
export function pieceOut(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => joined(line.split(SENTENCES)))
    .flatMap((piece) => (piece.length > MOST ? joined(piece.split(CLAUSES)) : [piece]))
    .flatMap((piece) => (piece.length > MOST ? joined(piece.split(/\s+/u)) : [piece]));
}

// Neighbors that stand in one piece together.
function joined(parts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= MOST) pieces[pieces.length - 1] = `${last} ${part}`;
    else pieces.push(part);
  }
  return pieces;
}
