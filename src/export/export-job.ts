import type {CareTaken, Dataset, Flow, Incident} from '../../geo/index.ts';
import {careInWords} from '../core/care/care-in-words.ts';
import {datasetVersion} from '../core/cite/dataset-version.ts';
import type {Digest} from '../core/cite/sha256.ts';
import {isFlow} from '../core/words/record-words.ts';
import type {Words} from '../core/words/words.ts';
import {citedSources} from './cited-sources.ts';
import type {ExportFile, FileFormat} from './export-files.ts';
import {exportFiles} from './export-files.ts';
import type {ExportNote, ExportSet} from './export-set.ts';
import {tabText} from './tab-text.ts';

/** Records to take away, as they are at hand: what has to be computed of them is left to who makes the files. */
export interface ExportJob {
  /** The whole data set, for its version and its bibliography. */
  readonly dataset: Pick<Dataset, 'incidents' | 'flows' | 'sources'>;
  /** The records to write, in their order. */
  readonly listed: readonly (Incident | Flow)[];
  readonly about: Omit<ExportNote, 'version' | 'sources' | 'care'>;
  /** What was left out of the data set before. */
  readonly care?: CareTaken;
  /** A format of files, or the table for the clipboard. */
  readonly format: FileFormat | 'table';
  /** What the names of the files begin with. */
  readonly name: string;
}

/** A file to be saved; a blob is its text in UTF-8. */
export interface MadeFile extends Omit<ExportFile, 'text'> {
  readonly content: string | Blob;
}

/** Makes files elsewhere than on the main thread. */
export interface Exporter {
  /** What `makeExport` gives. Rejects with an `AbortError` when the signal says so. */
  make(job: ExportJob, language: string, signal: AbortSignal): Promise<readonly MadeFile[]>;
}

/** The files of a job; the table is one text, and no file that anybody saves. */
export async function makeExport(
  job: ExportJob,
  words: Words,
  subtle: Digest | undefined
): Promise<readonly ExportFile[]> {
  const {dataset, listed, about, care, format, name} = job;
  const set: ExportSet = {
    incidents: listed.filter((record): record is Incident => !isFlow(record)),
    flows: listed.filter((record): record is Flow => isFlow(record)),
    about: {
      title: about.title,
      filterInWords: about.filterInWords,
      version: await datasetVersion(dataset, subtle),
      asOf: about.asOf,
      knownOn: about.knownOn,
      license: about.license,
      attribution: about.attribution,
      care: care ? careInWords(care, words) : null,
      worldview: about.worldview,
      sources: citedSources(listed, dataset.sources)
    }
  };
  if (format === 'table') return [{name, type: 'text/tab-separated-values', text: tabText(set, words)}];
  return exportFiles(set, format, {name, words});
}
