import {escapeXml} from '../core/xml/escape-xml.ts';

/** A printed element. */
export interface Xml {
  readonly markup: string;
}

/**
 * An element with its children in order; attributes and texts are plain and are escaped. What is null is left out. Elements
 * in an element stand on lines of their own.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Xml | string | null)[]
): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${name}${pairs.join('')}`;
  const present = children.filter((child) => child !== null);
  if (present.length === 0) return {markup: `<${open}/>`};
  const content = present.map((child) => (typeof child === 'string' ? escapeXml(child) : `\n${child.markup}`)).join('');
  return {markup: `<${open}>${content}${typeof present.at(-1) === 'string' ? '' : '\n'}</${name}>`};
}

/** A whole XML 1.0 file in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}
