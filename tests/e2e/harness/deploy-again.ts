import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Puts another version in the place of the build in a folder: every script and style under a new name, and nothing under
 * the old one. Returns the new names by the old ones.
 */
export function deployAgain(folder: string): ReadonlyMap<string, string> {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => /\.(m?js|css)$/.test(name));
  const names = new Map(scripts.map((name) => [name, name.replace(/(?=\.\w+$)/, '2')]));
  const renamed = (text: string) => [...names].reduce((all, [before, after]) => all.replaceAll(before, after), text);
  for (const [before, after] of names) {
    writeFileSync(join(assets, after), renamed(readFileSync(join(assets, before), 'utf8')));
    rmSync(join(assets, before));
  }
  const page = renamed(readFileSync(join(folder, 'index.html'), 'utf8'));
  const revision = createHash('sha256').update(page).digest('hex').slice(0, 12);
  const worker = renamed(readFileSync(join(folder, 'service-worker.js'), 'utf8'));
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(
    join(folder, 'service-worker.js'),
    worker.replace(/(?<=index\.html["'`],revision:["'`])[0-9a-f]{12}/, revision)
  );
  return names;
}
