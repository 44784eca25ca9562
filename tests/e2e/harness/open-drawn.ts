import type {BrowserContext, Page} from 'playwright-core';
import {inject} from 'vitest';
import {mapDrawn} from './open-app.ts';

/** Another page of a browser with WebGL that has none, and so draws its map; motion is cut short. */
export async function openDrawn(context: BrowserContext): Promise<Page> {
  const drawn = await context.newPage();
  await drawn.addInitScript(() => {
    const {prototype} = HTMLCanvasElement;
    const {getContext} = prototype;
    prototype.getContext = function (this: HTMLCanvasElement, kind: string, settings?: unknown) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, settings);
    } as typeof getContext;
  });
  await drawn.emulateMedia({reducedMotion: 'reduce'});
  await drawn.goto(inject('siteUrls').app);
  await mapDrawn(drawn, 'svg');
  return drawn;
}
