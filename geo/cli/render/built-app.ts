import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {WrongUse} from './wrong-use.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The stages of `npm test` that make each part of a built app, as `npm start` does; the first empties the folder. */
const PARTS = [
  {file: 'index.html', stages: ['check data', 'build data', 'basemap', 'build app']},
  {file: 'one-file/viewer.html', stages: ['build one file']},
  {file: 'render/index.html', stages: ['build render page']}
] as const;

/** The stages that make what a folder lacks of a built app, in order. */
export function missingStages(folder: string): readonly string[] {
  const [app] = PARTS;
  const missing = existsSync(join(folder, app.file))
    ? PARTS.filter(({file}) => !existsSync(join(folder, file)))
    : PARTS;
  return missing.flatMap(({stages}) => stages);
}

/** The folder of the built app, which is built first where it is not. @throws WrongUse when it cannot be built */
export async function builtApp(say: (line: string) => void): Promise<string> {
  const folder = join(ROOT, 'dist');
  const stages = missingStages(folder);
  if (stages.length === 0) return folder;
  say('The app is not built; building it (about a minute) ...');
  const build = spawn(process.execPath, [join(ROOT, 'tests/config/test.mjs'), ...stages], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr]
  });
  const code = await new Promise<number | null>((done, fail) => build.once('error', fail).once('close', done));
  if (code !== 0) throw new WrongUse('The app could not be built; run npm start, which says why.');
  return folder;
}
