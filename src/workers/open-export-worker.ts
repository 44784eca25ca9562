/**
 * Starts the worker for `createExportClient`. A page of another origin than the script's may refuse to; the worker then
 * fires an error event, or this throws.
 */
export function openExportWorker(): Worker {
  return new Worker(new URL('./export-worker.ts', import.meta.url), {type: 'module', name: 'exports'});
}
