import type {PersonName} from '../../../geo/index.ts';

/** Digits of a version that tell data sets apart in a line or a link; 48 bits, so that no two versions meet by chance. */
export const SHORT_VERSION = 12;

/** A view as a reference names it. Texts may come from anybody's data; the styles clean them. */
export interface CitedView {
  /** Id of the data set, for the key of an entry. */
  readonly id: string;
  /** Title of the data set. */
  readonly title: string;
  /** Who made the data set, in the form of CSL-JSON; empty when it does not say. */
  readonly authors: readonly PersonName[];
  /** The view in words: its period, its filter, the day as of which it is known. */
  readonly view: string;
  /** SHA-256 of the canonical form of the data set, 64 hexadecimal digits; null where it could not be computed. */
  readonly version: string | null;
  /** EDTF date up to which the data set was kept. */
  readonly asOf: string;
  /** UTC day on which the reader saw it, ISO 8601. */
  readonly accessed: string;
  /** Absolute address of the view, with the version in it. */
  readonly address: string;
}

/** The digits of a version that a line has room for; null stays null. */
export function shortVersion(version: string | null): string | null {
  return version && version.slice(0, SHORT_VERSION);
}
