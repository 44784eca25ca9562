/** One end of a channel between windows. What comes out of it may be anything. */
export interface LinkPort {
  post(message: unknown): void;
  /** What is called with every message of the others; only the last listener hears. */
  listen(heard: (message: unknown) => void): void;
  close(): void;
}
