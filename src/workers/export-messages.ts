import type {Flow, Incident, Source} from '../../geo/index.ts';
import type {ExportJob, MadeFile} from '../export/export-job.ts';

/**
 * What the worker is told, in this order: the incidents, flows and sources of the data set in parts, so that the page can
 * answer between them, then what to make of them. A listed record is its index among the incidents and then the flows, or
 * itself where it is another than the one of the data set.
 */
export type ExportRequest =
  | {readonly type: 'incidents'; readonly part: readonly Incident[]}
  | {readonly type: 'flows'; readonly part: readonly Flow[]}
  | {readonly type: 'sources'; readonly part: readonly Source[]}
  | {readonly type: 'listed'; readonly part: readonly (number | Incident | Flow)[]}
  | {
      readonly type: 'make';
      readonly about: ExportJob['about'];
      readonly format: ExportJob['format'];
      readonly name: string;
      /** BCP 47. */
      readonly language: string;
    };

/** What the worker answers: the files, as blobs, of which no copy is made, or why there are none, a clause for developers. */
export type ExportResponse =
  {readonly type: 'files'; readonly files: readonly MadeFile[]} | {readonly type: 'failed'; readonly reason: string};
