import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

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
