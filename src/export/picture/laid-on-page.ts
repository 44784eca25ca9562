import type {Size} from '../../core/camera/camera.ts';
import type {PictureNote} from './picture-file.ts';
import {pictureSvg} from './picture-file.ts';
import {PAPER_DPI, PICTURE_SIZES} from './picture-options.ts';
import type {Picture} from './picture.ts';

/** Px and points of an inch in CSS. */
const CSS_DPI = 96;
const POINTS = 72;

/**
 * Lays a picture on a page of its size, which is all that the browser prints from then on; the screen stays as it is. Its text
 * is text in the fonts of the page, which are there when `document.fonts.ready` says so.
 * @param name for the file, which print dialogs take from the title of the document
 * @returns what takes the page away again
 */
export function laidOnPage(picture: Picture, note: PictureNote, name: string): () => void {
  const {title} = document;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyle(pageSize(picture)));
  const page = document.createElement('div');
  page.className = 'picture-page';
  // In a root of its own, so that no style of the page reaches it and no name in it is that of another picture.
  page.attachShadow({mode: 'open'}).append(svgElement(pictureSvg(picture, note)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(page);
  document.title = name;
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    page.remove();
    document.title = title;
  };
}

// In whole points, as browsers have paper.
function pageSize({width, height}: Size): Size {
  const {paper} = PICTURE_SIZES;
  const dpi = width === paper.width && height === paper.height ? PAPER_DPI : CSS_DPI;
  return {width: Math.round((width / dpi) * POINTS), height: Math.round((height / dpi) * POINTS)};
}

function svgElement(svg: string): Element {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  root.setAttribute('width', '100%');
  root.setAttribute('height', '100%');
  // Of another size by less than two px, it covers the page.
  root.setAttribute('preserveAspectRatio', 'xMidYMid slice');
  return root;
}

// On the screen it is laid out where nobody sees it, so that its fonts are fetched. Another page for the printer gives way.
// Pages are laid out in whole px, which may be less than the paper: a px more leaves no rim bare.
function pageStyle({width, height}: Size): string {
  return `
    @page { size: ${width}pt ${height}pt; margin: 0; }
    .picture-page { all: initial; direction: ltr; print-color-adjust: exact; position: fixed; inset: 0 -1px -1px 0; overflow: hidden; }
    @media screen {
      .picture-page { visibility: hidden; }
    }
    @media print {
      html:has(> body > .picture-page), body:has(> .picture-page) {
        display: block; width: auto; height: auto; min-height: 0; margin: 0; padding: 0; overflow: hidden;
        background: none; color-scheme: light;
      }
      body:has(> .picture-page) > :not(.picture-page) { display: none !important; }
      body:has(> .picture-page) > .picture-page { display: block !important; }
    }`;
}
