import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildBasemap} from './build-basemap.ts';
import {CITIES_FILE} from './cities.ts';
import {COUNTRIES_FILE} from './drawn-lines.ts';
import {WATER_FILES} from './inland-water.ts';
import {PROVINCES_FILE} from './provinces.ts';
import {stampOf} from './stamp.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, '../../../public/basemap');
const STAMP = join(TARGET, 'stamp.txt');

const stamp = await stampOf(
  [HERE, join(HERE, '../places')],
  [PROVINCES_FILE, COUNTRIES_FILE, CITIES_FILE, ...WATER_FILES]
);

if (existsSync(STAMP) && (await readFile(STAMP, 'utf8')) === stamp) {
  console.log('The basemap is up to date.');
} else {
  const start = performance.now();
  const files = await buildBasemap((sentence) => console.log(sentence));
  await mkdir(TARGET, {recursive: true});
  for (const [name, content] of files) {
    await writeFile(join(TARGET, name), content);
    console.log(`  public/basemap/${name}: ${Math.ceil(content.length / 1024)} KB`);
  }
  // Last, so that a build that was broken off is done again.
  await writeFile(STAMP, stamp);
  console.log(`The basemap is built; it took ${Math.round((performance.now() - start) / 1000)} s.`);
}
