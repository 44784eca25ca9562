import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Width and height of every page of a PDF, in points. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly {readonly width: number; readonly height: number}[]> {
  const loading = getDocument({data: new Uint8Array(pdf), verbosity: 0});
  const document = await loading.promise;
  const sizes: {width: number; height: number}[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const [left, top, right, bottom] = (await document.getPage(number)).view as [number, number, number, number];
    sizes.push({width: right - left, height: bottom - top});
  }
  await loading.destroy();
  return sizes;
}

/** Names of the fonts that a PDF carries, without what marks them as a part. */
export function pdfFonts(pdf: Buffer): readonly string[] {
  const found = [...pdf.toString('latin1').matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g)];
  return [...new Set(found.map(([, name]) => name!))];
}

/** The text of every page of a PDF, in reading order, with single spaces. */
export async function pdfText(pdf: Uint8Array): Promise<readonly string[]> {
  // Warnings about what is only needed for drawing are left out.
  const loading = getDocument({data: new Uint8Array(pdf), verbosity: 0});
  const document = await loading.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const {items} = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    texts.push(text.replace(/\s+/g, ' '));
  }
  await loading.destroy();
  return texts;
}
