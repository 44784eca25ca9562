/**
 * Starts the worker for `readInWorker`. A page of another origin than the script's may refuse to; the worker then fires an
 * error event, or this throws.
 */
export function openCarryWorker(): Worker {
  return new Worker(new URL('./carry-worker.ts', import.meta.url), {type: 'module', name: 'carried files'});
}
