import type {Shape} from '../../svg/shape.ts';
import {dataUrl} from './data-url.ts';
import type {FontFile} from './font-faces.ts';
import {fontRule, neededFiles, rangesOf} from './font-faces.ts';

/** The families that pictures are set in, in the order in which letters are looked for. */
const FAMILIES = ['Noto Sans Variable', 'Noto Sans Arabic Variable'];

/**
 * The fonts of the shapes as CSS that fetches nothing, from the style sheets of the page; empty where the page has none. A
 * picture that stands for itself gets no fonts from the page around it. Rejects with a TypeError when a font
 * cannot be fetched, and when the signal calls it off.
 */
export async function carriedFonts(shapes: readonly Shape[], page: Document, signal?: AbortSignal): Promise<string> {
  const found = fontFiles(page);
  const ordered = FAMILIES.flatMap((family) => found.filter((file) => file.family === family));
  const files = neededFiles(ordered, shapes);
  const rules = await Promise.all(
    files.map(async (file) => {
      if (file.url.startsWith('data:')) return fontRule(file, file.url);
      const response = await fetch(file.url, signal ? {signal} : {});
      if (!response.ok) throw new TypeError(`${file.url}: ${response.status}`);
      return fontRule(file, await dataUrl(await response.blob()));
    })
  );
  return rules.join('');
}

function fontFiles(page: Document): readonly FontFile[] {
  return [...page.styleSheets].flatMap((sheet) => filesOf(sheet, page.baseURI));
}

function filesOf(sheet: CSSStyleSheet, base: string): readonly FontFile[] {
  const from = sheet.href ?? base;
  return rulesOf(sheet).flatMap((rule) => {
    if (rule instanceof CSSImportRule) return rule.styleSheet ? filesOf(rule.styleSheet, from) : [];
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const said = (name: string) => rule.style.getPropertyValue(name).trim();
    const family = said('font-family').replace(/["']/g, '');
    const url = /url\(["']?(.*?)["']?\)/.exec(said('src'))?.[1];
    if (!FAMILIES.includes(family) || !url) return [];
    return {
      ...{family, url: new URL(url, from).href, covers: rangesOf(said('unicode-range'))},
      ...{style: said('font-style') || 'normal', weight: said('font-weight') || '400'},
      stretch: said('font-stretch') || '100%'
    };
  });
}

// Those of another origin are not ours to read.
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
