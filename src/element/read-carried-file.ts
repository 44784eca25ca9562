import type {CarriedFile} from '../core/story/carried-file.ts';
import {readCarried} from '../core/story/carried-file.ts';
import {lateWords} from '../core/words/late/late-words.ts';
import {readInWorker} from '../workers/carry-client.ts';
import {openCarryWorker} from '../workers/open-carry-worker.ts';

/** Files from this size on are read in a worker, in bytes: smaller ones take less time than a worker to start. */
const LARGE = 500_000;

/**
 * Reads a file that carries stories with their data; what is wrong with it is among the issues. Rejects with an `AbortError`
 * when the signal says so, and with an `Error` of a plain sentence when the file cannot be read at all.
 */
export async function readCarriedFile(file: Blob, signal: AbortSignal): Promise<CarriedFile> {
  if (file.size >= LARGE) return readInWorker(file, openCarryWorker, signal);
  const text = await file.text().catch((cause: unknown) => {
    throw new Error('The file could not be read.', {cause});
  });
  signal.throwIfAborted();
  return readCarried(text);
}

/** What is wrong with a file, in sentences; nothing where all is well. */
export function issuesInWords(issues: CarriedFile['issues']): string {
  return issues.map(lateWords('en').carry.issue).join(' ');
}
