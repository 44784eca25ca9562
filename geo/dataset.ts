import type {CareTaken} from './care.ts';
import type {Flow} from './flow.ts';
import type {Incident} from './incident.ts';
import type {PersonName, Source} from './source.ts';

/** A stretch of time that a data set names. */
export interface Period {
  readonly label: string;
  /** EDTF date or interval; one end may be open. */
  readonly edtf: string;
}

/** One entry of `data/catalog.json`. Paths are relative to the catalog. */
export interface CatalogEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly license: string;
  /** Who made it, as a reference names them; left out where it does not say. */
  readonly authors?: readonly PersonName[];
  /** EDTF date up to which the data set was kept. */
  readonly asOf: string;
  /** What the data set covers, and what it does not, in words. */
  readonly coverage: string;
  /** First view: bounds [west, south, east, north] in degrees and the time window as an EDTF interval. */
  readonly view: {
    readonly bounds: readonly [number, number, number, number];
    readonly window: string;
    readonly playhead: string;
  };
  /** Stretches of time that people ask for by name, in the order in which they are offered. */
  readonly periods?: readonly Period[];
  /** What was done to the records before they were published; left out where they are as they were kept. */
  readonly care?: CareTaken;
  readonly files: {
    readonly incidents: string;
    readonly flows: string;
    readonly sources: string;
    /** Briefings over the data set, in the order in which they are offered. */
    readonly stories?: readonly string[];
    /** The ledger of its published versions. */
    readonly versions?: string;
  };
}

/** A data set in memory, records in canonical order. */
export interface Dataset {
  readonly entry: CatalogEntry;
  readonly incidents: readonly Incident[];
  readonly flows: readonly Flow[];
  readonly sources: readonly Source[];
}
