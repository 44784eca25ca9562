import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Download} from 'playwright-core';

/** The text of a file that the page has saved. */
export async function downloadText(download: Download): Promise<string> {
  return (await downloadBytes(download)).toString('utf8');
}

/** The bytes of a file that the page has saved. */
export async function downloadBytes(download: Download): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  const path = join(folder, 'saved');
  await download.saveAs(path);
  const bytes = await readFile(path);
  await rm(folder, {recursive: true});
  return bytes;
}
