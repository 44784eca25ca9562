import type {Made, RenderedView, RenderProgress} from './render-report.ts';
import type {RenderRequest, RenderView} from './render-request.ts';

/**
 * What the page of the app offers that makes files for a program which steers it. A file is given to the browser as a
 * download under the name that was asked for; a PDF is laid out, to be printed by the program with the size of its page.
 */
export interface RenderPage {
  /** Opens a view. */
  readonly open: (view: RenderView) => Promise<RenderedView | NotRendered>;
  /** Makes one file of what is open, under this name. */
  readonly make: (request: RenderRequest, name: string) => Promise<Made | NotRendered>;
}

/** Why there is nothing, as a plain sentence with the next step. */
export interface NotRendered {
  readonly failure: string;
}

/** The names under which the page keeps this, and calls the program back with the progress of a film. */
declare global {
  var datelineRender: RenderPage | undefined;
  var datelineProgress: ((progress: RenderProgress) => void) | undefined;
}
