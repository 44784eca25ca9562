/** The element with the code of the page, compressed by gzip, in base64. */
const packed = document.getElementById('dateline-code')!;

// A classic script, so that it needs no address of its own: a page from a disk has none that modules could be fetched from.
void (async () => {
  const bytes = Uint8Array.from(atob(packed.textContent), (character) => character.charCodeAt(0));
  const code = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = new Blob([await new Response(code).blob()], {type: 'text/javascript'});
  await import(/* @vite-ignore */ URL.createObjectURL(script));
})();
