import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** The files of the named regions beside a catalog: `regions/*.geojson` in the order of their names, none without the folder. */
export async function regionPaths(folder: string): Promise<string[]> {
  const regions = join(folder, 'regions');
  if (!existsSync(regions)) return [];
  const names = await readdir(regions);
  return names
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .map((name) => join(regions, name));
}
