import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
// @ts-expect-error it brings no types
import file from '@size-limit/file';
import sizeLimit from 'size-limit';
import type {Result} from './result.ts';

/** Modules of the library that a module imports at once. */
const IMPORTED = /(?:from|import)\s*["'](?<path>\.[^"']+)["']/g;

/** The parts that are fetched until marks stand on a compact map, one by the other, by the beginnings of their names. */
const DRAWING = ['map-parts', 'map-view', 'deck-overlay'];

/** The parts that full controls and their stories add. */
const CONTROLLING = ['full-controls', 'story-parts', 'story-telling'];

/**
 * How large the built library is, gzipped, by size-limit: with Svelte and the small packages that it takes in, without
 * MapLibre, deck.gl and luma.gl, which the page brings. No lines where it was not built.
 */
export async function libraryMeasures(folder: string): Promise<Result[]> {
  const entry = resolve(folder, 'dateline.js');
  if (!existsSync(entry)) return [];
  const first = importedBy(entry);
  const drawn = withParts(first, DRAWING);
  const controlled = withParts(drawn, CONTROLLING);
  return [
    {name: 'scripts that import the library', value: await size(first), unit: 'KB gzip', target: {value: 60}},
    {name: 'scripts until the marks of a compact map stand', value: await size(drawn), unit: 'KB gzip'},
    {name: 'scripts until those of a full map do', value: await size(controlled), unit: 'KB gzip'}
  ];
}

/** Modules with parts that they, or the parts before, fetch when they are wanted, and with all that these import. */
function withParts(modules: ReadonlySet<string>, parts: readonly string[]): Set<string> {
  return parts.reduce((all, part) => {
    const chunk = [...importedLater(all)].find((path) => path.includes(`/${part}-`));
    if (!chunk) throw new Error(`the library has no part called ${part}`);
    return importedBy(chunk, all);
  }, new Set(modules));
}

async function size(paths: ReadonlySet<string>): Promise<number> {
  const measured = await sizeLimit([file], {checks: [{files: [...paths], gzip: true}]});
  return (measured as {size: number}[])[0]!.size / 1000;
}

/** A module and all that it imports at once, added to those that are known. */
function importedBy(path: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const {groups} of readFileSync(path, 'utf8').matchAll(IMPORTED))
    importedBy(resolve(dirname(path), groups!.path!), known);
  return known;
}

/** The modules that some modules fetch when they are wanted. */
function importedLater(paths: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const path of paths)
    for (const {groups} of readFileSync(path, 'utf8').matchAll(/import\(\s*[`"'](?<path>\.[^`"']+)[`"']\s*\)/g))
      found.add(resolve(dirname(path), groups!.path!));
  return found;
}
