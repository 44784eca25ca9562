import type {Flow, Incident, Source} from '../../geo/index.ts';
import type {Worldview} from '../core/snapshot/snapshot.ts';

/** What every export says about itself, so that a file on its own can be traced, cited and made again. */
export interface ExportNote {
  /** Title of the data set. */
  readonly title: string;
  /** The filter that chose the records, as a sentence or a list of its clauses. */
  readonly filterInWords: string;
  /** {@link datasetVersion} of the whole data set; null where it could not be computed. */
  readonly version: string | null;
  /** EDTF date up to which the data set was kept. */
  readonly asOf: string;
  /** UTC day (ISO 8601) as of whose end the records are written as they were known; null for all that is known. */
  readonly knownOn: string | null;
  /** SPDX identifier or words of the license. */
  readonly license: string;
  /** Who is to be named. */
  readonly attribution: string;
  /** What was left out before it was published, in words; null where nothing was. */
  readonly care: string | null;
  /** Whose borders the map drew. */
  readonly worldview: Worldview;
  /** The works that the records cite and those that these rest on, as {@link citedSources} lists them. */
  readonly sources: readonly Source[];
}

/** The records to take away, in the order in which they are written, and the note that goes with them. */
export interface ExportSet {
  readonly incidents: readonly Incident[];
  readonly flows: readonly Flow[];
  readonly about: ExportNote;
}
