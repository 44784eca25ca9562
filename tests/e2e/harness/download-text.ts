import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Download} from 'playwright-core';

/** The text of a file that the page has saved. */
export async function downloadText(download: Download): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  const path = join(folder, 'saved');
  await download.saveAs(path);
  const text = await readFile(path, 'utf8');
  await rm(folder, {recursive: true});
  return text;
}
