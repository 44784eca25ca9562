/** Whether WebGL 2 can be had here at all; asks a canvas that is thrown away, without loading any map library. */
export function hasWebGl2(canvas: HTMLCanvasElement = document.createElement('canvas')): boolean {
  try {
    const context = canvas.getContext('webgl2');
    // Browsers keep few contexts alive, and this one is done.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
