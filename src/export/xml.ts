const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // A text may not hold "]]>".
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns a bare one into a line feed.
  '\r': '&#13;'
};

// XML 1.0 does not allow these at all, not even escaped (https://www.w3.org/TR/xml/#charsets). With the flag u a surrogate
// matches only where its other half is missing.
// eslint-disable-next-line no-control-regex
const DISALLOWED = /[\0-\x08\v\f\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

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
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const open = `${name}${pairs.join('')}`;
  const present = children.filter((child) => child !== null);
  if (present.length === 0) return {markup: `<${open}/>`};
  const content = present.map((child) => (typeof child === 'string' ? escape(child) : `\n${child.markup}`)).join('');
  return {markup: `<${open}>${content}${typeof present.at(-1) === 'string' ? '' : '\n'}</${name}>`};
}

/** A whole XML 1.0 file in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function escape(text: string): string {
  return text.replace(DISALLOWED, '').replace(/[&<>"\r]/g, (character) => ESCAPES[character]!);
}
