import type {Made} from '../../core/render/render-report.ts';

/** What was made; `clear` takes away what is laid on the page for the printer. */
export interface Making {
  readonly made: Made;
  readonly clear?: () => void;
}

/** A file cannot be made here; the message is a plain sentence with the next step. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}
