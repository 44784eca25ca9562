import type {readDataset} from '../../geo/index.ts';
import type {CarriedFile} from '../core/story/carried-file.ts';
import {loadDataset, LoadError} from './load-dataset.ts';

/** A file that takes longer to read is given up, in ms. */
const LONGEST_READ_MS = 120_000;

/** What a map opens with. */
export type Opened = Pick<ReturnType<typeof readDataset>, 'dataset' | 'issues'> & {
  /** Ids of the data sets that stand to choose; only these records when left out. */
  readonly catalog?: readonly string[];
  /** What came along in a file: stories and named regions, and in plain sentences what is wrong with them, or null. */
  readonly carried?: Pick<CarriedFile, 'stories' | 'regions'> & {readonly said: string | null};
};

/**
 * Opens a data set of the catalog at `src`, the first one when `id` is null.
 * @throws LoadError with a plain sentence when there is none to be had
 */
export async function openCatalog(src: string | null, id: string | null): Promise<Opened> {
  if (src) return loadDataset(new URL(src, document.baseURI).href, id);
  throw new LoadError('The map has no src attribute; set it to the address of a catalog, such as data/catalog.json.');
}

/** Opens a file that carries stories with their data; rejects with a LoadError when there is nothing in it to be shown. */
export async function openFile(file: Blob): Promise<Opened> {
  const {issuesInWords, readCarriedFile} = await import('./read-carried-file.ts');
  const {reading, issues, ...carried} = await readCarriedFile(file, AbortSignal.timeout(LONGEST_READ_MS)).catch(
    (cause: Error) => {
      throw new LoadError(cause.message, {cause});
    }
  );
  const said = issuesInWords(issues);
  if (!reading) throw new LoadError(said);
  return {...reading, carried: {...carried, said: said || null}};
}
