/** The last thing that was done, in words, and what can be done about it. */
export interface Said {
  readonly text: string;
  readonly action?: {readonly name: string; readonly act: () => void};
}
