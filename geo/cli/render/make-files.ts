import {stat, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import type {Made, MadeFilm} from '../../../src/core/render/render-report.ts';
import type {RenderPlan} from './read-plan.ts';
import type {Output} from './read-outputs.ts';
import type {SteeredPage} from './steered-page.ts';
import {writeWhole} from './write-whole.ts';

/** A file that was written, and for a film the names of those beside it. */
export type WrittenFile = {readonly file: string; readonly bytes: number} & (
  | Exclude<Made, MadeFilm>
  | (Omit<MadeFilm, 'captions' | 'chapters' | 'manifest'> & {
      readonly captions: string | null;
      readonly chapters: string | null;
      readonly manifest: string;
    })
);

/** Makes a file, writes it, and beside a film its captions, chapters and manifest. */
export async function makeFile(
  page: SteeredPage,
  {path, request}: Output,
  {paper}: Pick<RenderPlan, 'paper'>
): Promise<WrittenFile> {
  let made: Made | null = null;
  await writeWhole(path, async (part) => {
    made = await page.make(request, {name: basename(path), path: part, paper});
  });
  const written = {file: path, bytes: (await stat(path)).size};
  return {...written, ...(await withBeside(made!, path))};
}

async function withBeside(made: Made, path: string): Promise<Made> {
  if (made.kind !== 'film') return made;
  const base = path.replace(/\.\w+$/, '');
  return {
    ...made,
    captions: await beside(`${base}.captions.vtt`, made.captions),
    chapters: await beside(`${base}.chapters.vtt`, made.chapters),
    // Films of one name in two formats have two of them.
    manifest: (await beside(`${path}.json`, made.manifest))!
  };
}

// The name takes the place of the text.
async function beside(path: string, text: string | null): Promise<string | null> {
  if (text === null) return null;
  await writeWhole(path, (part) => writeFile(part, text));
  return path;
}
