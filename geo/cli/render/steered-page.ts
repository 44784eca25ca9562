import type {Page} from 'playwright-core';
import {chromium} from 'playwright-core';
import type {NotRendered, RenderPage} from '../../../src/core/render/render-page.ts';
import type {Made, RenderedView, RenderProgress} from '../../../src/core/render/render-report.ts';
import {RENDER_SCREEN} from '../../../src/core/render/render-request.ts';
import type {RenderRequest, RenderView} from '../../../src/core/render/render-request.ts';
import type {FoundBrowser} from '../browser/find-browser.ts';
import {launchOptions} from '../browser/find-browser.ts';
import {serveFolder} from '../serve/serve-folder.mjs';
import {closedAtEnd, unlessEnding} from './ending.ts';
import {WrongUse} from './wrong-use.ts';

/** What the page is opened with. */
export interface SteeredOptions {
  readonly browser: FoundBrowser;
  /** The built app, and the data sets that take the place of its own. */
  readonly app: string;
  readonly data: string;
  readonly onProgress: (progress: RenderProgress) => void;
}

/** The page of the app that makes files, in a browser that nobody sees. */
export class SteeredPage {
  readonly #page: Page;
  readonly #close: () => Promise<void>;

  private constructor(page: Page, close: () => Promise<void>) {
    this.#page = page;
    this.#close = close;
  }

  /** Starts the browser; an interruption of the process ends it. */
  static async open({browser: found, app, data, onProgress}: SteeredOptions): Promise<SteeredPage> {
    const server = await serveFolder({folder: app, data});
    const signals = {handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false};
    const browser = await chromium.launch({...launchOptions(found), ...signals});
    const close = async () => {
      await browser.close();
      await server.close();
    };
    const keepOpen = closedAtEnd(close);
    // Whatever the machine is set to, files are the same.
    const context = await browser.newContext({
      ...{viewport: RENDER_SCREEN, deviceScaleFactor: 1, colorScheme: 'light', reducedMotion: 'no-preference'},
      ...{locale: 'en', timezoneId: 'UTC', serviceWorkers: 'block'}
    });
    const page = await context.newPage();
    await page.exposeFunction('datelineProgress', onProgress);
    await page.goto(`${server.url}render/`);
    return new SteeredPage(page, () => {
      keepOpen();
      return close();
    });
  }

  /** Opens a view. @throws WrongUse with what the page says when it cannot */
  async openView(view: RenderView): Promise<RenderedView> {
    return orThrow(await unlessEnding(this.#page.evaluate((asked) => globalThis.datelineRender!.open(asked), view)));
  }

  /**
   * Makes a file and writes it to a path, by the browser itself: films may be larger than what can be handed over.
   * @throws WrongUse with what the page says when it cannot
   */
  async make(
    request: RenderRequest,
    {name, path, paper}: {name: string; path: string; paper: 'A4' | 'Letter'}
  ): Promise<Made> {
    const printed = request.kind === 'handout' || (request.kind === 'picture' && request.format === 'pdf');
    const download = printed ? null : this.#page.waitForEvent('download', {timeout: 0});
    // Nothing comes when the page cannot make it.
    download?.catch(() => undefined);
    const asked: Parameters<RenderPage['make']> = [request, name];
    const work = this.#page.evaluate((given) => globalThis.datelineRender!.make(...given), asked);
    const made = orThrow(await unlessEnding(work));
    if (download) await unlessEnding(download.then((file) => file.saveAs(path)));
    else await unlessEnding(this.#print(path, request.kind === 'handout' ? paper : null));
    return made;
  }

  /** Ends the browser. */
  close(): Promise<void> {
    return this.#close();
  }

  // A picture brings the size of its page along.
  async #print(path: string, paper: 'A4' | 'Letter' | null): Promise<void> {
    const format = paper && {format: paper};
    await this.#page.pdf({path, printBackground: true, preferCSSPageSize: true, tagged: true, ...format});
  }
}

function orThrow<T extends object>(outcome: T | NotRendered): T {
  if ('failure' in outcome) throw new WrongUse(outcome.failure);
  return outcome;
}
