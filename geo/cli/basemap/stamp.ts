import {createHash} from 'node:crypto';
import {readFile, readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * A word that changes whenever the code in a folder or one of the input files does. Inputs come with packages and are large,
 * so they are told apart by their size.
 */
export async function stampOf(folders: readonly string[], inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.versions.icu ?? '');
  for (const folder of folders) {
    for (const name of (await readdir(folder)).sort()) {
      if (name.endsWith('.ts')) hash.update(name).update(await readFile(join(folder, name)));
    }
  }
  for (const input of inputs) hash.update(`${(await stat(input)).size}`);
  return hash.digest('hex');
}
