import {createRequire} from 'node:module';

/** Path of a file inside an installed package, such as `world-atlas/land-10m.json`. Throws when it is missing. */
export function packageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
