/** Where a command writes, so that it can be run without a terminal. */
export interface Output {
  /** A line of the result. */
  readonly print: (line: string) => void;
  /** A line about what is going on, or what went wrong. */
  readonly say: (line: string) => void;
}

/** Exit codes: done, errors in the data, wrong use. */
export const EXIT = {done: 0, dataErrors: 1, wrongUse: 2} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
