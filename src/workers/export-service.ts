import type {Flow, Incident, Source} from '../../geo/index.ts';
import {english} from '../core/words/words.ts';
import type {Digest} from '../core/cite/sha256.ts';
import {makeExport} from '../export/export-job.ts';
import type {ExportRequest, ExportResponse} from './export-messages.ts';

/** What an export service needs of its surroundings. */
export interface ExportServiceOptions {
  readonly answer: (response: ExportResponse) => void;
  /** Web Crypto, where there is any. */
  readonly subtle: Digest | undefined;
}

/** The worker's work without the worker: call the result for every message. It makes one export. */
export function exportService({answer, subtle}: ExportServiceOptions): (request: ExportRequest) => void {
  const incidents: Incident[] = [];
  const flows: Flow[] = [];
  const sources: Source[] = [];
  const listed: (number | Incident | Flow)[] = [];

  async function make({about, format, name, language}: Extract<ExportRequest, {type: 'make'}>): Promise<void> {
    const all = [...incidents, ...flows];
    const records = listed.map((record) => (typeof record === 'number' ? all[record]! : record));
    const job = {dataset: {incidents, flows, sources}, listed: records, about, format, name};
    const files = await makeExport(job, {...english, language}, subtle);
    answer({type: 'files', files: files.map(({name, type, text}) => ({name, type, content: new Blob([text])}))});
  }

  return (request) => {
    // Whatever is longer than an engine takes as arguments would not arrive by push(...part).
    if (request.type === 'incidents') for (const incident of request.part) incidents.push(incident);
    else if (request.type === 'flows') for (const flow of request.part) flows.push(flow);
    else if (request.type === 'sources') for (const source of request.part) sources.push(source);
    else if (request.type === 'listed') for (const record of request.part) listed.push(record);
    else make(request).catch((error: unknown) => answer({type: 'failed', reason: String(error)}));
  };
}
