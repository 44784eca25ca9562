/**
 * Whether WebGL 2 can be had here at all, and the worker without which the map library draws nothing; asks a canvas that is
 * thrown away, without loading any map library.
 */
export function hasWebGl2(canvas: HTMLCanvasElement = document.createElement('canvas')): boolean {
  // A site's page in a sandbox has no origin of its own, so it cannot start the worker that comes from the site.
  if (globalThis.origin === 'null' && location.protocol.startsWith('http')) return false;
  try {
    const context = canvas.getContext('webgl2');
    // Browsers keep few contexts alive, and this one is done.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
