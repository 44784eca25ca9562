import type {Basis, Measure, Status} from '../../../geo/index.ts';
import type {KnownBasis} from './known-from.ts';

interface Dated {
  /** Id of the incident or flow. */
  readonly id: string;
  /** First instant at which it was surely known: the end of its date. Ms since the epoch, UTC. */
  readonly instant: number;
  /** The date as EDTF; null when the source has none. */
  readonly date: string | null;
}

/** A record became known. `source` is null when its own date tells. */
export interface RecordAppeared extends Dated {
  readonly type: 'record';
  readonly basis: KnownBasis;
  readonly source: string | null;
}

/** A record came to be seen otherwise. */
export interface StatusChanged extends Dated {
  readonly type: 'status';
  readonly before: Status;
  readonly after: Status;
  readonly source: string;
}

/** A number was said. `before` and `after` are the latest numbers for the same measure and scope; `before` is null for the first. */
export interface FigureAdded extends Dated {
  readonly type: 'figure';
  readonly measure: Measure;
  /** The part of the total that is counted; null for the whole. */
  readonly scope: string | null;
  readonly before: number | null;
  readonly after: number;
  readonly source: string;
}

/** Somebody was named as the one behind it. */
export interface AttributionAdded extends Dated {
  readonly type: 'attribution';
  readonly actor: string;
  readonly basis: Basis;
  readonly by: string;
  readonly source: string;
}

/** What can change about a data set between two dates of knowledge. */
export type Change = RecordAppeared | StatusChanged | FigureAdded | AttributionAdded;
