import {isObject} from '../parse/json-object.ts';
import {childPointer} from '../parse/json-pointer.ts';

/** The files of a data set, in the order in which they are read. */
export const DATA_FILES = ['incidents', 'flows', 'sources'] as const;
export type DataFile = (typeof DATA_FILES)[number];

/** The files that an entry of a catalog lists, and its place in the catalog. */
export interface CatalogPaths {
  readonly pointer: string;
  /** Relative to the catalog. */
  readonly files: Readonly<Record<DataFile, string>>;
  /** The same; texts only. */
  readonly stories: readonly string[];
  /** The ledger of versions; null when there is none. */
  readonly versions: string | null;
}

/** The paths in every entry of a catalog whose paths are texts; other entries are for the validator to name. */
export function catalogPaths(catalog: unknown): CatalogPaths[] {
  if (!Array.isArray(catalog)) return [];
  return catalog.flatMap((entry: unknown, index) => {
    const files = isObject(entry) && isObject(entry.files) ? entry.files : {};
    const [incidents, flows, sources] = DATA_FILES.map((type) => files[type]);
    if (typeof incidents !== 'string' || typeof flows !== 'string' || typeof sources !== 'string') return [];
    const stories = Array.isArray(files.stories) ? files.stories.filter((path) => typeof path === 'string') : [];
    const versions = typeof files.versions === 'string' ? files.versions : null;
    return [{pointer: childPointer('', index), files: {incidents, flows, sources}, stories, versions}];
  });
}
