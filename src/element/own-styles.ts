// Not a literal in the expression below, where builds would look for the file.
const FILE = 'dateline.css';

/** Links the style sheet that lies beside this script, unless the page does. Resolves when it is there, or cannot be had. */
export function ownStyles({head, styleSheets}: Document): Promise<void> {
  const {href} = new URL(/* @vite-ignore */ FILE, import.meta.url);
  if ([...styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  const link = head.ownerDocument.createElement('link');
  // With the rules of another origin readable, they can be given to shadow roots as well.
  Object.assign(link, {rel: 'stylesheet', crossOrigin: 'anonymous', href});
  const settled = new Promise<void>((done) => {
    link.onload = () => done();
    link.onerror = () => done();
  });
  // Before those of the page, which may change what it says.
  head.prepend(link);
  return settled;
}
