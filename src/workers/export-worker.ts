import type {ExportRequest} from './export-messages.ts';
import {exportService} from './export-service.ts';

const handle = exportService({
  answer: (response) => self.postMessage(response),
  subtle: globalThis.crypto?.subtle
});

self.onmessage = ({data}: MessageEvent<ExportRequest>) => handle(data);
