// Makes the picture of the report anew when the data has changed: node rebuild.mjs [DATA [FOLDER]]
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const [data = join(ROOT, 'data'), folder = import.meta.dirname] = process.argv.slice(2).map((path) => resolve(path));

/** The files of the data set; as they lie, one after the other, they are what its version is the SHA-256 of. */
const FILES = ['khorasan/incidents.geojson', 'khorasan/flows.geojson', 'khorasan/sources.json'];

/** What the picture shows: copied from the address of the map, behind the #. */
const VIEW = 'v=1&t=2023-12-01/2024-04-01&map=3.2/44/52&theme=light';

/** What was made last time, as the command has told it. */
const report = join(folder, 'pictures.json');

const hash = createHash('sha256');
for (const file of FILES) hash.update(readFileSync(join(data, file)));
const before = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).version : null;

if (before === hash.digest('hex')) console.log('The data has not changed.');
else {
  const command = ['--import', 'tsx', 'geo/cli/main.ts', 'render', '--data', data, '--view', VIEW];
  const files = ['--size', '1200x675', '--out', join(folder, 'map.png'), '--out', join(folder, 'map.svg')];
  const json = execFileSync(process.execPath, [...command, ...files, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const {alt, asOf, version} = JSON.parse(json);
  // Quotation marks would end the text in the document.
  const text = alt.replaceAll('"', '”');
  writeFileSync(join(folder, '_map.qmd'), `![Data as of ${asOf}](map.png){fig-alt="${text}"}\n`);
  // Last, so that what was cut off is made again.
  writeFileSync(report, json);
  console.log(`Made anew from version ${version.slice(0, 12)}.`);
}
