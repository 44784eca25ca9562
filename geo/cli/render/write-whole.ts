import {rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {removedAtEnd} from './ending.ts';

/** Has a file written under another name beside it and renamed: there is a whole file, the one before, or none. */
export async function writeWhole(path: string, write: (part: string) => Promise<unknown>): Promise<void> {
  const part = removedAtEnd(join(dirname(path), `.${basename(path)}.${process.pid}.part`));
  try {
    await write(part);
    await rename(part, path);
  } catch (error) {
    await rm(part, {force: true});
    throw error;
  }
}
