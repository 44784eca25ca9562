import {rmSync} from 'node:fs';

/** Signals that end the work, and what a shell is told then. */
const SIGNALS = {SIGINT: 130, SIGTERM: 143} as const;

const paths = new Set<string>();
const closers = new Set<() => Promise<void>>();
let watching = false;
let interrupted = false;

/** Has a file or folder removed when the process ends; one that was renamed is not there any more. */
export function removedAtEnd(path: string): string {
  watch();
  paths.add(path);
  return path;
}

/** Has something closed when the process is interrupted. Returns a function that calls it off. */
export function closedAtEnd(close: () => Promise<void>): () => void {
  watch();
  closers.add(close);
  return () => closers.delete(close);
}

/** The result of some work, which fails of itself while the process is being ended: then there is none. */
export async function unlessEnding<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (interrupted) return new Promise<never>(() => undefined);
    throw error;
  }
}

function watch(): void {
  if (watching) return;
  watching = true;
  process.once('exit', () => paths.forEach((path) => rmSync(path, {recursive: true, force: true})));
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => void end(code));
}

async function end(code: number): Promise<void> {
  interrupted = true;
  await Promise.allSettled([...closers].map((close) => close()));
  process.exit(code);
}
