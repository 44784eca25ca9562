/**
 * Starts the worker for `createRegionClient`. A page of another origin than the script's may refuse to; the worker then
 * fires an error event, or this throws.
 */
export function openRegionWorker(): Worker {
  return new Worker(new URL('./region-worker.ts', import.meta.url), {type: 'module', name: 'regions'});
}
