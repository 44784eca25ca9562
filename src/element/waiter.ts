/** A promise with its ends outside, which knows whether it is settled. */
export interface Waiter {
  readonly promise: Promise<void>;
  settled: boolean;
  resolve(): void;
  reject(reason: unknown): void;
}

/** A new waiter, not settled. */
export function waiter(): Waiter {
  const made = {settled: false} as {-readonly [key in keyof Waiter]: Waiter[key]};
  made.promise = new Promise<void>((resolve, reject) => {
    made.resolve = () => {
      made.settled = true;
      resolve();
    };
    made.reject = (reason) => {
      made.settled = true;
      reject(reason instanceof Error ? reason : new Error(String(reason)));
    };
  });
  return made;
}
