/** What a worker is asked with. */
export interface Asking<Response, Answer> {
  /** Starts a worker. May throw. */
  readonly open: () => Worker;
  readonly signal: AbortSignal;
  /** What a failure is called, as a plain sentence. */
  readonly failure: string;
  /** Sends the question. */
  readonly ask: (worker: Worker) => Promise<void> | void;
  /** The answer that a message completes; null while more is to come, and the reason of a failure as an Error. */
  readonly take: (response: Response) => Answer | Error | null;
}

/**
 * Asks a worker of its own, which ends with the answer. Rejects with an `AbortError` when the signal says so, and with an
 * `Error` of a plain sentence, its reason the cause, when the worker fails.
 */
export async function askWorker<Response, Answer>(asking: Asking<Response, Answer>): Promise<Answer> {
  const {open, signal, failure, ask, take} = asking;
  signal.throwIfAborted();
  const worker = open();
  const ended = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), {signal: ended.signal});
      const fail = (cause: string) => reject(new Error(failure, {cause}));
      worker.addEventListener('error', () => fail('the worker did not start'));
      worker.addEventListener('messageerror', () => fail('the answer could not be read'));
      worker.addEventListener('message', ({data}: MessageEvent<Response>) => {
        const answer = take(data);
        if (answer instanceof Error) fail(answer.message);
        else if (answer !== null) resolve(answer);
      });
      void Promise.resolve(ask(worker)).catch(reject);
    });
  } finally {
    ended.abort();
    worker.terminate();
  }
}
