// For a page with a map in a frame: gives the frame the height that it asks for, which is at least 100 and at most 5000 px.
// A script for `<script async src>`; it needs nothing else, and leaves no name on the page.
{
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    const asked = typeof data === 'object' && (data as {'datawrapper-height'?: unknown} | null)?.['datawrapper-height'];
    if (!asked || !source) return;
    const height = Object.values(asked).find(Number.isFinite) as number | undefined;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && height !== undefined)
        frame.style.height = `${Math.min(Math.max(height, 100), 5000)}px`;
  });
  // A frame that was there before this script has said its height to nobody.
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed=1"]'))
    frame.contentWindow?.postMessage({dateline: 1, type: 'height'}, '*');
}
