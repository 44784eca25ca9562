import type {Flow, Incident, Source} from '../../geo/index.ts';
import type {CarriedFile} from '../core/story/carried-file.ts';

/** What the worker is told: a file to read, of which no copy is made. */
export interface CarryRequest {
  readonly file: Blob;
}

/**
 * What the worker answers: the good records in parts, so that the page can answer between them, then all the rest, the data
 * set being empty there; or why the file could not be read, a clause for developers.
 */
export type CarryResponse =
  | {readonly type: 'incidents'; readonly part: readonly Incident[]}
  | {readonly type: 'flows'; readonly part: readonly Flow[]}
  | {readonly type: 'sources'; readonly part: readonly Source[]}
  | {readonly type: 'rest'; readonly rest: CarriedFile}
  | {readonly type: 'failed'; readonly reason: string};
