/** Starts the worker that searches records and places. */
export function openSearchWorker(): Worker {
  return new Worker(new URL('./search-worker.ts', import.meta.url), {type: 'module', name: 'search'});
}
