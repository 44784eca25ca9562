import type {CslItem} from './csl-item.ts';

/** A bibliography as CSL-JSON, which Zotero, Pandoc and others read: https://github.com/citation-style-language/schema */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
