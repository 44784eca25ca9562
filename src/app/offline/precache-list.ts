/** A file that the app needs without a network. */
export interface KeptFile {
  /** Relative to the service worker. */
  readonly url: string;
  /** Hash of the content; null when the name holds one. */
  readonly revision: string | null;
  /** Bytes. */
  readonly size: number;
}

declare global {
  /** The files of this build; the build puts them in the place of the name. */
  const KEPT_FILES: readonly KeptFile[];
}
