import {APPEARANCE, CAMERA} from './subject.ts';

/** When an opened map can be used, and when all of it is drawn, in ms since the navigation began. */
export interface Opened {
  readonly ready: number;
  readonly standing: number;
}

declare global {
  interface Window {
    opened: Promise<Opened>;
  }
}

const host = document.getElementById('host')!;

window.opened = new URLSearchParams(location.search).get('subject') === 'map' ? openMap() : openElement();

// As a page of somebody else does, with the library that is published.
async function openElement(): Promise<Opened> {
  const {mount} = await import('../../../src/element/index.ts');
  const {zoom, center} = CAMERA;
  const view = `v=1&map=${zoom}/${center[1]}/${center[0]}`;
  const map = mount(host, {src: 'data/catalog.json', controls: 'compact', theme: APPEARANCE.theme, view});
  await map.ready;
  const ready = performance.now();
  while (!map.querySelector('[data-renderer="webgl"]')) await new Promise(requestAnimationFrame);
  return {ready, standing: performance.now()};
}

async function openMap(): Promise<Opened> {
  const {bareMap} = await import('./bare-map.ts');
  const loaded = await bareMap(host).loaded;
  return {ready: loaded, standing: loaded};
}
