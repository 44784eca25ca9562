/** A program that may be a usable browser, and the environment variables it needs beside the process's own. */
export interface BrowserCandidate {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}
